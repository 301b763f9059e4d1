import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { reportFormListOptions } from '@/api/gen/@tanstack/react-query.gen';
import { ReportFormState, type ReportFormSummary, ReportKind } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { dateTime } from '@/shared/lib/format';
import type { Column } from '@/shared/ui/DataList';
import { OneFilter } from '@/shared/ui/Filters';
import { LinkButton } from '@/shared/ui/LinkButton';
import { ListFrame } from '@/shared/ui/ListFrame';
import { FormState } from './FormState';
import type { FormsSearch } from './search';
import '@/features/periodReports/words';
import './words';

const route = getRouteApi('/parks/$parkId/report-forms/');

/** What companies are asked: the delivered forms, and the park's own. */
export function FormsPage() {
  const { t } = useTranslation();
  const { parkId } = route.useParams();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const { page, size, kind, state } = search;
  const set = (p: Partial<FormsSearch>) => void navigate({ search: (s) => ({ ...s, page: undefined, ...p }) });
  const query = useQuery({
    ...reportFormListOptions({ path: { parkId }, query: { page, size, kind, state } }),
    placeholderData: keepPreviousData,
  });
  return (
    <ListFrame
      title={t('reportForms.title')}
      note={t('reportForms.note')}
      actions={
        <LinkButton to="/parks/$parkId/report-rounds" params={{ parkId }}>
          {t('reportForms.toRounds')}
        </LinkButton>
      }
      filters={
        <>
          <OneFilter
            label={t('reportForms.kind')}
            options={Object.values(ReportKind).map((value) => ({ value, label: t(`periodReports.kind.${value}`) }))}
            value={kind}
            onChange={(v) => set({ kind: v })}
          />
          <OneFilter
            label={t('reportForms.state')}
            options={Object.values(ReportFormState).map((value) => ({
              value,
              label: t(`reportForms.stateOf.${value}`),
            }))}
            value={state}
            onChange={(v) => set({ state: v })}
          />
        </>
      }
      filtered={Boolean(kind || state)}
      onReset={() => set({ kind: undefined, state: undefined })}
      empty={t('list.empty')}
      query={query}
      columns={useColumns(parkId)}
      rowKey={(f) => f.id}
      card={(f) => <Card parkId={parkId} form={f} />}
      search={search}
      onSearch={set}
    />
  );
}

type RowProps = { parkId: string; form: ReportFormSummary };

function FormLink({ parkId, form }: RowProps) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  return (
    <Link to="/parks/$parkId/report-forms/$formId" params={{ parkId, formId: form.id }}>
      {t('reportForms.version', { name: locale === 'en' ? form.nameEn : form.name, n: form.number })}
    </Link>
  );
}

function Card({ parkId, form }: RowProps) {
  const { t } = useTranslation();
  return (
    <div className="card">
      <span className="row">
        <FormLink parkId={parkId} form={form} />
        <FormState form={form} />
      </span>
      <span className="note num">
        {t(`periodReports.kind.${form.kind}`)} · {t('reportForms.typedFields', { n: form.typedFields })}
      </span>
    </div>
  );
}

function useColumns(parkId: string): Column<ReportFormSummary>[] {
  const { t } = useTranslation();
  return [
    { key: 'name', title: t('reportForms.name'), render: (f) => <FormLink parkId={parkId} form={f} /> },
    { key: 'kind', title: t('reportForms.kind'), render: (f) => t(`periodReports.kind.${f.kind}`) },
    { key: 'state', title: t('reportForms.state'), render: (f) => <FormState form={f} /> },
    { key: 'typed', title: t('reportForms.typed'), end: true, render: (f) => f.typedFields },
    { key: 'draftedBy', title: t('reportForms.draftedBy'), render: (f) => f.draftedBy },
    { key: 'publishedBy', title: t('reportForms.publishedBy'), render: (f) => f.publishedBy },
    {
      key: 'publishedAt',
      title: t('reportForms.publishedAt'),
      render: (f) => <span className="num nowrap">{dateTime(f.publishedAt)}</span>,
    },
  ];
}
