import type { RegulationPack } from './pack.ts'
import daNang from './packs/da-nang-education.json' with { type: 'json' }
import national from './packs/national-default.json' with { type: 'json' }

// JSON is read as plain strings; the test beside this file holds both packs to the type and to `checkPack`.
/** Nghị định 13/2012 and Thông tư 18/2013 alone: no scale, two thirds of the appointed members. */
export const nationalDefault = national as unknown as RegulationPack

/** The scale of Quyết định 465/QĐ-SGDĐT (06/3/2026) of the education department of Đà Nẵng; second hand. */
export const daNangEducation = daNang as unknown as RegulationPack

/** What ships. Quảng Ngãi's own regulation is unknown and therefore not here. */
export const shippedPacks: readonly RegulationPack[] = [nationalDefault, daNangEducation]
