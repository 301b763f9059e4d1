import { Alert } from 'antd';
import { useTranslation } from 'react-i18next';
import type { ImportView } from '@/api/gen/types.gen';
import { LinkButton } from '@/shared/ui/LinkButton';

/** What a finished commit did, in one sentence, and where to look at it. */
export function ImportResultView({ parkId, run }: { parkId: string; run: ImportView }) {
  const { t } = useTranslation();
  const sheets = run.result?.sheets ?? [];
  const sum = (k: 'created' | 'updated' | 'refused') => sheets.reduce((n, s) => n + s[k], 0);
  const numbers = { created: sum('created'), updated: sum('updated'), refused: sum('refused') };
  return (
    <Alert
      type="success"
      showIcon
      title={t(run.result?.changed ? 'imports.stored' : 'imports.unchanged')}
      description={
        <div className="stack">
          <span>{t(run.result?.changed ? 'imports.storedText' : 'imports.unchangedText', numbers)}</span>
          <div className="row">
            <LinkButton primary to="/parks/$parkId/tenants" params={{ parkId }}>
              {t('imports.toTenants')}
            </LinkButton>
            <LinkButton to="/parks/$parkId/board" params={{ parkId }}>
              {t('imports.toBoard')}
            </LinkButton>
          </div>
        </div>
      }
    />
  );
}
