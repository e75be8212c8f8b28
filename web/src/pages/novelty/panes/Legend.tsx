/** What the edges and colours in the two texts mean. */
export const Legend = () => (
  <p className="small soft novelty-legend">
    <span><mark className="passage same">Nét liền</mark> trùng nguyên văn</span>
    <span><mark className="passage reworded">Nét đứt</mark> diễn đạt lại</span>
    <span><span className="not-counted">Chữ xám</span> không tính khi so; đưa chuột vào để xem vì sao</span>
    <span className="only-keys"><kbd>j</kbd> <kbd>k</kbd> đoạn sau, đoạn trước</span>
  </p>
)
