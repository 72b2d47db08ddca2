import { applyChange, applyIndexMaking } from "../../packages/core/src/change/apply.ts";
import { builtInFacts, isBuiltIn } from "../../packages/core/src/indices/built-in.ts";
import type { Index } from "../../packages/core/src/model/indices.ts";
import type { UnitDirectory } from "../../packages/core/src/query/unit-directory.ts";
import { indices as words } from "../../packages/messages/src/vi/indices.ts";
import { labels } from "../../packages/messages/src/vi/labels.ts";
import { indexSeries } from "./data.ts";
import { orThrow, recorder } from "./recorder.ts";

/**
 * Invented results of PAR and SIPAS for 2020 to 2022. In 2021 the score of PAR rises and its rank falls, in 2022 that of
 * SIPAS falls and its rank rises.
 */
export function buildIndices(provinceId: string, units: UnitDirectory, actor: string): Index[] {
  return indexSeries.schemes.map(({ code, results }) => {
    const { at } = recorder(`index ${code}`, units, []);
    const facts = builtInFacts(code);
    if (facts === undefined || !isBuiltIn(code)) throw new Error(`${code} is no built-in index`);
    const { counts, ...known } = facts;
    const { title, owner, peers } = words.builtIn[code];
    const [first] = results;
    const making = {
      ...{ type: "index.define" as const, number: code, title, owner, ...known },
      peerGroup: { name: peers, level: "province" as const, counts },
      note: indexSeries.note,
    };
    const made = applyIndexMaking(making, at(first?.publishedOn ?? "2021-01-01", actor));
    let index = orThrow(made, code);
    for (const { year, value, rank, publishedOn, components = [] } of results) {
      const change = {
        ...{ type: "index.record" as const, year, unitId: provinceId, value, rank, outOf: 63, publishedOn },
        components: components.map((points, place) => componentOf(points, place)),
        ...{ source: indexSeries.source, note: indexSeries.note, invented: true as const },
      };
      index = orThrow(applyChange("index", index, change, at(publishedOn, actor)), `${code} ${year}`);
    }
    return index;
  });
}

function componentOf(value: number, place: number) {
  const part = indexSeries.components[place];
  if (part === undefined) throw new Error(`there is no component ${place + 1}`);
  const { area, maximum } = part;
  return { code: String(place + 1), title: labels.area["par-index"][area], value, maximum, rank: null, area };
}
