import { useTranslation } from 'react-i18next';
import type { ExitResponse, ExitSheetView } from '@/api/gen/types.gen';
import { dateTime } from '@/shared/lib/format';
import { LinkButton } from '@/shared/ui/LinkButton';
import { Panel } from '@/shared/ui/Panel';
import { SheetTable } from './SheetTable';
import { SignedSheet } from './SignedSheet';

type Props = { parkId: string; exit: ExitResponse };

/** What is given back, and whether the company confirmed it. */
export function SheetPanel({ parkId, exit }: Props) {
  const { t } = useTranslation();
  const writes = exit.abilities.includes('writeSheet');
  const { sheet } = exit;
  return (
    <Panel
      title={t('exits.sheet')}
      extra={
        sheet.lines.length > 0 && (
          <>
            <a href={`/api/v1/parks/${parkId}/exits/${exit.id}/sheet/paper`} download>
              {t('exits.sheetPaper')}
            </a>
            {writes && (
              <LinkButton primary to="/parks/$parkId/exits/$exitCaseId/sheet" params={{ parkId, exitCaseId: exit.id }}>
                {t('exits.sheetOpen')}
              </LinkButton>
            )}
            {writes && sheet.unfilled === 0 && sheet.hash && !sheet.confirmed && (
              <SignedSheet parkId={parkId} exit={exit} />
            )}
          </>
        )
      }
    >
      {sheet.lines.length === 0 ? (
        <p className="note">{t('exits.sheetNone')}</p>
      ) : (
        <>
          <SheetState sheet={sheet} />
          <SheetTable lines={sheet.lines} />
        </>
      )}
    </Panel>
  );
}

/** How far it is. */
export function SheetState({ sheet }: { sheet: ExitSheetView }) {
  const { t } = useTranslation();
  if (sheet.unfilled > 0) return <p>{t('exits.sheetUnfilled', { n: sheet.unfilled })}</p>;
  if (!sheet.confirmedHow) return <p>{t('exits.sheetWaits')}</p>;
  return (
    <p>
      {t(`exits.sheetConfirmed.${sheet.confirmedHow}`)}{' '}
      <span className="note num">
        {sheet.confirmedBy} {dateTime(sheet.confirmedAt)}
      </span>
    </p>
  );
}
