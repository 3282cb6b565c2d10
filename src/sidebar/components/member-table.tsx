import type { Language } from '../../core/language';
import { teamTexts } from '../../messages/team-page';
import type { Behind } from '../../view/behind';
import type { MemberTable as Table } from '../../view/team';
import { BehindNumber } from './behind-number';

/** Members in the sheet's order: no ranks, no colours. A name opens the member's page, a number its rows. */
export function MemberTable(props: {
  table: Table;
  language: Language;
  onMember: (name: string) => void;
  onOpen: (behind: Behind) => void;
}) {
  const { table, language } = props;
  return (
    <table class="members">
      <caption class="muted">{teamTexts.membersNote[language]}</caption>
      <thead>
        <tr>
          <th scope="col">{teamTexts.member[language]}</th>
          {table.headings.map((heading) => (
            <th scope="col" class="number" key={heading}>
              {heading}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {table.rows.map((row) => (
          <tr key={row.name}>
            <th scope="row">
              {row.person ? (
                <button type="button" class="link row" onClick={() => props.onMember(row.name)}>
                  {row.name}
                </button>
              ) : (
                row.name
              )}
            </th>
            {row.cells.map((cell, at) => (
              <td class="number" key={table.headings[at]}>
                <BehindNumber
                  text={cell.text}
                  what={`${row.name} ${table.headings[at]}`}
                  behind={cell.behind}
                  language={language}
                  onOpen={props.onOpen}
                />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
