import { useId, useState } from "preact/hooks";
import type { DashboardPageMessage, DashboardView, Picture } from "../../src/protocol/dashboard-page.ts";
import { Button } from "../kit/button.tsx";
import { Icon } from "../kit/icon.tsx";
import { pictureImage } from "./chart/as-image.ts";
import { PictureChart } from "./chart/picture-chart.tsx";
import { post } from "./host.ts";
import { NumberButton } from "./number-button.tsx";
import { texts } from "./texts.ts";

type SaveMessage = Extract<DashboardPageMessage, { type: "save" }>;

interface PictureCardProps {
  picture: Picture;
  view: DashboardView;
  themeNumber: number;
  onOpen: (key: string) => void;
}

/** One picture, or its table, or why there is none. */
export function PictureCard({ picture, view, themeNumber, onOpen }: PictureCardProps) {
  const [asTable, setAsTable] = useState(false);
  const titleId = useId();
  const { id, title, note, empty } = picture;
  return (
    <section class={`card card-${id}`} aria-labelledby={titleId} data-picture={id}>
      <h2 id={titleId}>{title}</h2>
      <p class="quiet">{note}</p>
      {empty !== null && (
        <p class={`card-empty ${empty.good ? "tone-good" : ""}`}>
          <Icon name={empty.good ? "done" : "info"} />
          {empty.words}
        </p>
      )}
      {empty === null && asTable && <PictureTable picture={picture} titleId={titleId} onOpen={onOpen} />}
      {empty === null && !asTable && <PictureChart picture={picture} themeNumber={themeNumber} onOpen={onOpen} />}
      {empty === null && (
        <div class="toolbar card-tools">
          <Button look="link" icon={asTable ? "chart" : "table"} about={titleId} onClick={() => setAsTable(!asTable)}>
            {asTable ? texts.asPicture : texts.asTable}
          </Button>
          <Button
            look="link"
            icon="image"
            about={titleId}
            onClick={() => post({ type: "save", name: id, image: pictureImage(picture, view) } satisfies SaveMessage)}
          >
            {texts.saveImage}
          </Button>
        </div>
      )}
    </section>
  );
}

function PictureTable({
  picture,
  titleId,
  onOpen,
}: Pick<PictureCardProps, "picture" | "onOpen"> & { titleId: string }) {
  const { category, table } = picture;
  return (
    <div class="table-frame">
      <table aria-labelledby={titleId}>
        <thead>
          <tr>
            <th scope="col">{category}</th>
            {table.headings.map((heading) => (
              <th key={heading} scope="col">
                {heading}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ name, cells }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cells.map(({ text, key }, index) => {
                const heading = table.headings[index] ?? "";
                return (
                  <td key={heading}>
                    <NumberButton
                      text={text}
                      label={texts.part({ category: name, series: heading, value: text })}
                      recordsKey={key}
                      onOpen={onOpen}
                    />
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
