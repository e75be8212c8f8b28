/** TCVN3 (ABC): each letter is one character of Windows-1252. Capitals with a tone exist only in the `…H` fonts. */
const pairs = 'àµ ả¶ ã· á¸ ạ¹ ă¨ ằ» ẳ¼ ẵ½ ắ¾ ặÆ â© ầÇ ẩÈ ẫÉ ấÊ ậË èÌ ẻÎ ẽÏ éÐ ẹÑ êª ềÒ ểÓ ễÔ ếÕ ệÖ ì× ỉØ ĩÜ íÝ ịÞ òß ỏá õâ óã ọä ô« ồå ổæ ỗç ốè ộé ơ¬ ờê ởë ỡì ớí ợî ùï ủñ ũò úó ụô ư\u00AD ừõ ửö ữ÷ ứø ựù ỳú ỷû ỹü ýý ỵþ đ® Ă¡ Â¢ Ê£ Ô¤ Ơ¥ Ư¦ Đ§'

const letters = new Map(pairs.split(' ').map((pair): [string, string] => [pair[1]!, pair[0]!]))

/** `NguyÔn V¨n An` is `Nguyễn Văn An`. The horned ư is a soft hyphen there: nothing may strip it before this. */
export const fromTcvn3 = (text: string): string => [...text].map((letter) => letters.get(letter) ?? letter).join('')
