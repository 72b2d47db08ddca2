import type { OfficialCatalogue, OldCommune, OldDistrict } from "../../packages/core/src/official/catalogue.ts";

/** All former districts and communes of a catalogue. */
export function districtsAndCommunes({ oldProvinces }: OfficialCatalogue): {
  districts: OldDistrict[];
  communes: OldCommune[];
} {
  const districts = oldProvinces.flatMap((province) => province.districts);
  return { districts, communes: districts.flatMap((district) => district.communes) };
}
