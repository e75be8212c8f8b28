import type { Helper } from '@sangkien/domain/initiative/dossier'
import { sayDay } from '../../../say/day.ts'

/** Who took part in applying it first: named by law, not authors (Nghị định 13/2012, Điều 5 khoản 3 điểm e). */
export const HelpersView = ({ helpers }: { helpers: readonly Helper[] }) => (
  <div className="rich-text rich-table" tabIndex={0} role="region" aria-label="Người tham gia áp dụng lần đầu">
    <table>
      <thead><tr><th scope="col">Họ và tên</th><th scope="col">Ngày sinh</th><th scope="col">Nơi công tác, chức danh</th><th scope="col">Trình độ</th><th scope="col">Công việc hỗ trợ</th></tr></thead>
      <tbody>
        {helpers.map(({ name, birthDate, workplace, title, qualification, work }, at) => (
          <tr key={at}><th scope="row">{name}</th><td className="figures">{birthDate === null ? '' : sayDay(birthDate)}</td><td>{[workplace, title].filter(Boolean).join(', ')}</td><td>{qualification}</td><td>{work}</td></tr>
        ))}
      </tbody>
    </table>
  </div>
)
