/** In the place of a title that its reader does not see: they are out of the item. */
export const LeftOut = () => <span className="soft">Hồ sơ bạn không tham gia xét</span>
