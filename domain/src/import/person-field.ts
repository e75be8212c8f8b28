import type { Synonyms } from './head-key.ts'

/** What a column of a staff list can hold. Two columns may make one fact: họ and tên; ngày sinh under Nam and under Nữ. */
export const personFields = [
  'fullName', 'familyName', 'givenName', 'birthDate', 'birthMale', 'birthFemale', 'gender', 'female', 'kind', 'title', 'unit', 'qualification', 'email', 'username', 'activeFrom', 'unionMember', 'order',
] as const
export type PersonField = (typeof personFields)[number]

/** Headers as lists of offices write them, by `headKey`. */
export const personHeads: readonly Synonyms<PersonField>[] = [
  { field: 'fullName', words: ['ho va ten', 'ho ten', 'ho va ten khai sinh', 'ho ten can bo', 'ten can bo', 'ten nhan vien', 'ho va ten cong chuc', 'ho va ten can bo', 'full name'] },
  { field: 'familyName', words: ['ho', 'ho dem', 'ho va dem', 'ho va ten dem', 'ho va chu dem', 'ho lot', 'ho va ten ho', 'ho va ten ho dem', 'ho va ten ho va ten dem'] },
  { field: 'givenName', words: ['ten', 'ho va ten ten'] },
  { field: 'birthDate', words: ['ngay sinh', 'ngay thang nam sinh', 'nam sinh', 'sinh ngay', 'ngay thang sinh', 'ntns', 'date of birth'] },
  { field: 'birthMale', words: ['ngay sinh nam', 'ngay thang nam sinh nam', 'nam sinh nam', 'ngay thang sinh nam'] },
  { field: 'birthFemale', words: ['ngay sinh nu', 'ngay thang nam sinh nu', 'nam sinh nu', 'ngay thang sinh nu'] },
  { field: 'gender', words: ['gioi tinh', 'nam nu', 'phai', 'gt'] },
  { field: 'female', words: ['nu'] },
  { field: 'kind', words: ['dien', 'doi tuong', 'loai lao dong', 'loai hinh lao dong', 'cc vc nld', 'cc vc', 'cong chuc vien chuc', 'cong chuc vien chuc nguoi lao dong', 'phan loai', 'bien che', 'dien lao dong'] },
  { field: 'title', words: ['chuc vu', 'chuc danh', 'chuc vu chuc danh', 'chuc danh chuc vu', 'chuc vu hien tai', 'vi tri viec lam', 'chuc vu cong tac', 'chuc danh nghe nghiep'] },
  { field: 'unit', words: ['don vi', 'don vi cong tac', 'phong ban', 'phong', 'bo phan', 'noi cong tac', 'phong ban don vi', 'don vi phong ban', 'phong chuyen mon', 'co quan don vi', 'to chuc'] },
  { field: 'qualification', words: ['trinh do', 'trinh do chuyen mon', 'trinh do dao tao', 'chuyen mon', 'bang cap', 'hoc vi', 'trinh do hoc van'] },
  { field: 'email', words: ['email', 'e mail', 'thu dien tu', 'dia chi email', 'hop thu', 'thu cong vu', 'mail'] },
  { field: 'username', words: ['ten dang nhap', 'tai khoan', 'username', 'user'] },
  { field: 'activeFrom', words: ['ngay vao co quan', 'ngay vao lam', 'ngay tuyen dung', 'ngay bat dau lam viec', 'ngay ve co quan', 'ngay bat dau cong tac', 'vao co quan tu ngay'] },
  { field: 'unionMember', words: ['doan vien cong doan', 'cong doan', 'cong doan vien', 'doan vien'] },
  { field: 'order', words: ['stt', 'tt', 'so tt', 'so thu tu'] },
]
