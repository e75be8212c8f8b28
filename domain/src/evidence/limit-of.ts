/** Most bytes a door takes in one request: a file where it takes one (20 MB), otherwise a JSON body (1 MB unless it says more). Server and pages state this one. DESIGN. */
export const limitOf = ({ upload, bodyLimit }: { readonly upload?: boolean | undefined; readonly bodyLimit?: number | undefined }): number => (upload ? 20 * 1024 * 1024 : bodyLimit ?? 1024 * 1024)
