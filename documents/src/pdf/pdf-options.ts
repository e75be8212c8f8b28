/** LibreOffice's options for tagged PDF/A-2b. Options of boolean type hang the WebAssembly build: add none. */
export const PDF_A_2B = '{"SelectPdfVersion":{"type":"long","value":"2"}}'
