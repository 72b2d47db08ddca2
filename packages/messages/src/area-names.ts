import type { OwnAreaList } from "@cchc/core/model/area-lists";
import type { Catalogue } from "./catalogue.ts";
import { ownValue } from "./own-value.ts";

/** What an area of a list is called: by the catalogue, or by the workspace for its own lists; else its code. */
export type AreaNames = (listId: string, area: string) => string;

/** The names of all areas in one language. */
export function areaNames({ labels }: Pick<Catalogue, "labels">, own: readonly OwnAreaList[]): AreaNames {
  const builtIn: Readonly<Record<string, Readonly<Record<string, string>>>> = labels.area;
  return (listId, area) => {
    const ownList = own.find((list) => list.id === listId);
    if (ownList !== undefined) return ownList.areas.find(({ id }) => id === area)?.name ?? area;
    return ownValue(ownValue(builtIn, listId) ?? {}, area) ?? area;
  };
}
