import { matchScore } from "@cchc/core/text";
import { listPage as en } from "@cchc/messages/en/extension/list-page";
import { listPage as vi } from "@cchc/messages/vi/extension/list-page";
import { render } from "preact";
import { useEffect, useState } from "preact/hooks";
import type {
  ListHostMessage,
  ListLink,
  ListMessage,
  ListPage,
  ListRow,
  ListSection,
} from "../../src/protocol/list-page.ts";
import { Button } from "../kit/button.tsx";
import { Icon } from "../kit/icon.tsx";
import { inLanguage } from "../kit/texts.ts";
import "./list-page.css";

const texts = inLanguage(vi, en);
const api = acquireVsCodeApi();
const post = (message: ListMessage) => api.postMessage(message);

function Page() {
  const [page, setPage] = useState<ListPage>();
  const [query, setQuery] = useState("");
  useEffect(() => {
    const hear = ({ data }: MessageEvent<ListHostMessage>) => setPage(data.page);
    window.addEventListener("message", hear);
    post({ type: "ready" });
    return () => window.removeEventListener("message", hear);
  }, []);
  if (page === undefined) return null;
  const rows = page.sections.reduce((sum, section) => sum + section.rows.length, 0);
  return (
    <main>
      <h1>{page.title}</h1>
      {page.intro.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {page.actions !== undefined && page.actions.length > 0 && (
        <div class="toolbar page-actions">
          {page.actions.map(({ key, label, isPrimary }) => (
            <Button
              key={label}
              look={isPrimary === true ? "primary" : "plain"}
              onClick={() => post({ type: "open", key })}
            >
              {label}
            </Button>
          ))}
        </div>
      )}
      {rows > 8 && (
        <div class="toolbar">
          <div class="search">
            <Icon name="search" />
            <input
              class="field"
              type="search"
              aria-label={texts.search}
              placeholder={texts.search}
              onInput={({ currentTarget }) => setQuery(currentTarget.value)}
            />
          </div>
        </div>
      )}
      {page.sections.map((section) => (
        <Section key={section.title} section={section} query={query} />
      ))}
    </main>
  );
}

function Section({ section, query }: { section: ListSection; query: string }) {
  const { title, columns, rows, isFolded = false } = section;
  const [isOpen, setOpen] = useState(!isFolded);
  const isSearching = query.trim() !== "";
  const shown = isSearching ? rows.filter(({ cells }) => matchScore(cells.join(" "), query) > 0) : rows;
  if (isSearching && shown.length === 0) return null;
  return (
    <details open={isOpen || isSearching} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h2>{title}</h2>
      </summary>
      {(isOpen || isSearching) && shown.length > 0 && (
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {shown.map((row) => (
              <Row key={row.cells.join("\n")} row={row} columns={columns} />
            ))}
          </tbody>
        </table>
      )}
    </details>
  );
}

function Row({ row: { cells, tone, open, links }, columns }: { row: ListRow; columns: readonly string[] }) {
  const [first = "", ...others] = cells;
  return (
    <tr class={tone ?? ""}>
      <th scope="row" data-label={columns[0]}>
        {tone !== undefined && <Icon name={tone === "error" ? "error" : "alert"} />}
        {open === undefined ? first : <Link link={{ key: open, label: first }} />}
      </th>
      {others.map((cell, index) => (
        <td key={index} data-label={cell === "" ? undefined : columns[index + 1]}>
          {cell}
          {index === others.length - 1 && links !== undefined && <Links links={links} />}
        </td>
      ))}
    </tr>
  );
}

/** What stands behind a figure may be thousands of records: they are drawn when somebody looks. */
function Links({ links }: { links: readonly ListLink[] }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{texts.records(links.length)}</summary>
      {isOpen && (
        <ul>
          {links.map((link) => (
            <li key={link.key}>
              <Link link={link} />
            </li>
          ))}
        </ul>
      )}
    </details>
  );
}

function Link({ link: { key, label } }: { link: ListLink }) {
  return (
    <button type="button" class="button link" onClick={() => post({ type: "open", key })}>
      {label}
    </button>
  );
}

const app = document.getElementById("app");
if (app !== null) render(<Page />, app);
