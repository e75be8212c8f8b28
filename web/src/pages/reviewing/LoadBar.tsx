/** A number, and beside it how it compares with the largest: for the eye alone. */
export const LoadBar = ({ count, most }: { count: number; most: number }) => (
  <div className="load"><span className="figures">{count}</span><span className="load-bar" aria-hidden style={{ inlineSize: `${most === 0 ? 0 : Math.round((count / most) * 100)}%` }} /></div>
)
