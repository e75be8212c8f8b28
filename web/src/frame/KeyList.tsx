import { Dialog } from '../ui/Dialog.tsx'

const keys = [
  [['/'], 'Tìm sáng kiến'],
  [['j'], 'Dòng, đoạn hoặc hồ sơ tiếp theo'],
  [['k'], 'Dòng, đoạn hoặc hồ sơ trước'],
  [['Ctrl', 'Enter'], 'Làm việc chính của trang; phiếu chấm: gửi và sang hồ sơ sau'],
  [['↑', '↓'], 'Phiếu chấm: thêm, bớt điểm trong mức'],
  [['Enter'], 'Phiếu chấm: sang tiêu chí sau'],
  [['?'], 'Bảng phím tắt này'],
  [['Esc'], 'Đóng hộp đang mở'],
] as const

/** The list of keys, on `?`. */
export function KeyList({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <Dialog open={open} onClose={onClose} title="Phím tắt">
      <dl className="keys">
        {keys.map(([combination, what]) => (
          <div key={what}>
            <dt>{combination.map((key) => <kbd key={key}>{key}</kbd>)}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
