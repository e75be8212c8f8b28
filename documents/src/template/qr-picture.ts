import { toBuffer } from 'qrcode'

/** QR code of an address as PNG, black on white, with the quiet zone a reader needs. */
export const qrPicture = async (address: string): Promise<Uint8Array> =>
  new Uint8Array(await toBuffer(address, { type: 'png', errorCorrectionLevel: 'M', margin: 4, width: 480 }))
