import { type TemplateKey, templateKeys } from '@sangkien/domain/document/template-key'

/** The key of an address; of another text the server says that there is no such template. */
export const oneOfKeys = (text: string): TemplateKey => templateKeys.find((key) => key === text) ?? (text as TemplateKey)
