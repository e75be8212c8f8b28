import { house } from './house.ts'
import { papers } from './papers.ts'
import { service } from './service.ts'
import type { Subject } from './subject.ts'

export const allSubjects: readonly Subject[] = [...papers, ...service, ...house]
