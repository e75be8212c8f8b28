import type { BeforeAfter } from '@sangkien/domain/initiative/dossier'

/** Measures before and after, side by side. */
export const BeforeAfterView = ({ rows }: { rows: readonly BeforeAfter[] }) => (
  <div className="rich-text rich-table" tabIndex={0} role="region" aria-label="Trước và sau, cuộn ngang được">
    <table>
      <thead><tr><th scope="col">Nội dung so sánh</th><th scope="col">Trước</th><th scope="col">Sau</th><th scope="col">Nguồn số liệu</th></tr></thead>
      <tbody>
        {rows.map(({ measure, unit, before, after, source }, at) => (
          <tr key={at}><th scope="row">{measure}{unit && <span className="soft"> ({unit})</span>}</th><td>{before}</td><td>{after}</td><td>{source || <span className="soft">chưa nêu</span>}</td></tr>
        ))}
      </tbody>
    </table>
  </div>
)
