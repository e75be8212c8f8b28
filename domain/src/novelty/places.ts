import names from './places.json' with { type: 'json' }

/** Provinces before and after the reorganisation of 01/7/2025 (Nghị quyết 202/2025/QH15): in a text they say where, not what. */
export const placeNames: readonly string[] = names.flatMap((name) => [`tỉnh ${name}`, `thành phố ${name}`, name])
