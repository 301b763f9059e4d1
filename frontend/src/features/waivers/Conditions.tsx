import { useTranslation } from 'react-i18next';
import type { WaiverCheckKind, WaiverLine } from '@/api/gen/types.gen';
import { money } from '@/shared/lib/format';

const TONE = { PASS: 'tag-yes', FAIL: 'tag-bad', UNKNOWN: 'tag-warn', WAIVED: 'tag-warn' } as const;

const AMOUNTS: readonly WaiverCheckKind[] = ['NO_ARREARS', 'WORTH'];

const shown = ({ kind, value }: WaiverLine) =>
  value && AMOUNTS.includes(kind) ? money({ amount: value, currency: 'CNY' }) : value;

/** What the policy asks, line by line, with what is known. */
export function Conditions({ lines }: { lines: WaiverLine[] }) {
  const { t } = useTranslation();
  return (
    <ul className="plain lines">
      {lines.map((line) => (
        <li key={line.kind}>
          <span className={`tag ${TONE[line.verdict]}`}>{t(`waivers.verdict.${line.verdict}`)}</span>
          <span>{t(`waivers.check.${line.kind}`)}</span>
          {line.value && (
            <span className="note num">
              {t(`waivers.known.${line.kind}`, { value: shown(line), defaultValue: line.value })}
            </span>
          )}
          {line.reason && <span className="pre-line">{t('waivers.accepted', { reason: line.reason })}</span>}
        </li>
      ))}
    </ul>
  );
}
