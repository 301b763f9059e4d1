import { useTranslation } from 'react-i18next';
import { partText, readText, usedText } from './arithmetic';
import type { ShownLine } from './model';

/** What a meter showed, device by device, and which part of a shared one is this tenant's. */
export function Readings({ line }: { line: ShownLine }) {
  const { t } = useTranslation();
  const { metered } = line;
  if (!metered) return null;
  const { uses, part } = metered;
  return (
    <>
      <ul className="bullets">
        {uses.map((use) => (
          <li key={`${use.device} ${use.fromDay}`}>{readText(t, line.fee, use)}</li>
        ))}
      </ul>
      {uses.length > 1 && <p className="note">{usedText(t, line.fee, uses)}</p>}
      {part && <p>{partText(t, line, part)}</p>}
    </>
  );
}
