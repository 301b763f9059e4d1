import { useQuery, useQueryClient } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { exitGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import { exitPhotoUpload, exitSheetSave } from '@/api/gen/sdk.gen';
import type { ExitResponse, ExitSheetLineRequest } from '@/api/gen/types.gen';
import { ofOperations } from '@/shared/lib/operations';
import { errorText } from '@/shared/lib/problem';
import { useUnsavedGuard } from '@/shared/lib/useUnsavedGuard';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { callOf } from './moves';
import { SheetLine } from './SheetLine';
import { SheetState } from './SheetPanel';
import { STALE } from './stale';
import './exits.css';
import './words';

const route = getRouteApi('/parks/$parkId/exits/$exitCaseId/sheet');

/** The sheet at the door: one thing after another, large enough for a thumb. */
export function SheetPage() {
  const { parkId, exitCaseId } = route.useParams();
  const query = useQuery(exitGetOptions({ path: { parkId, exitCaseId } }));
  return <Loaded query={query}>{(exit) => <Sheet key={exit.version} parkId={parkId} exit={exit} />}</Loaded>;
}

function Sheet({ parkId, exit }: { parkId: string; exit: ExitResponse }) {
  const { t } = useTranslation();
  const { message } = App.useApp();
  const qc = useQueryClient();
  const [lines, setLines] = useState<ExitSheetLineRequest[]>(() => exit.sheet.lines);
  const [touched, setTouched] = useState(false);
  const [saving, setSaving] = useState(false);
  const guard = useUnsavedGuard(() => touched);
  const writes = exit.abilities.includes('writeSheet');
  const change = (at: number, next: ExitSheetLineRequest) => {
    setLines(lines.map((line, i) => (i === at ? next : line)));
    setTouched(true);
  };
  const save = async () => {
    setSaving(true);
    try {
      await exitSheetSave({ ...callOf(parkId, exit), body: { lines } });
      guard.saved();
      void message.success(t('exits.sheetSaved'));
      await qc.invalidateQueries(ofOperations(STALE));
    } catch (e) {
      void message.error(errorText(t, e), 8);
    } finally {
      setSaving(false);
    }
  };
  return (
    <div className="stack roomy">
      <PageHead
        title={t('exits.sheetTitle')}
        note={`${exit.companyName} · ${t('exits.lastDay')} ${exit.lastDay}`}
        back={
          <Link to="/parks/$parkId/exits/$exitCaseId" params={{ parkId, exitCaseId: exit.id }}>
            ← {exit.number}
          </Link>
        }
      />
      <SheetState sheet={exit.sheet} />
      <div>
        {lines.map((line, i) => (
          <SheetLine
            key={line.id ?? `new-${i}`}
            line={line}
            disabled={!writes}
            photos={exit.files.filter((file) => line.id && file.lineId === line.id).length}
            onChange={(next) => change(i, next)}
            // A photo makes the sheet anew, so what is typed is saved first.
            onPhoto={
              line.id && writes && !touched
                ? (file) =>
                    exitPhotoUpload({
                      path: { parkId, exitCaseId: exit.id, exitSheetLineId: line.id ?? '' },
                      headers: callOf(parkId, exit).headers,
                      body: { file },
                      throwOnError: true,
                    })
                : undefined
            }
          />
        ))}
      </div>
      {writes && (
        <div className="row exit-bar">
          <Button
            size="large"
            onClick={() => {
              setLines([...lines, { kind: 'DEVICE', place: '', label: '' } as ExitSheetLineRequest]);
              setTouched(true);
            }}
          >
            {t('exits.addLine')}
          </Button>
          <Button size="large" type="primary" loading={saving} disabled={!touched} onClick={() => void save()}>
            {t('exits.sheetSave')}
          </Button>
          {touched && <span className="note">{t('exits.unsaved')}</span>}
        </div>
      )}
    </div>
  );
}
