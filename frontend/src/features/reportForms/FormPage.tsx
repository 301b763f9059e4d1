import { useQuery } from '@tanstack/react-query';
import { getRouteApi, Link } from '@tanstack/react-router';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { reportFormGetOptions } from '@/api/gen/@tanstack/react-query.gen';
import type { ReportFormView } from '@/api/gen/types.gen';
import { useLocale } from '@/shared/i18n';
import { dateTime } from '@/shared/lib/format';
import { Facts } from '@/shared/ui/Facts';
import { Loaded } from '@/shared/ui/Loaded';
import { PageHead } from '@/shared/ui/PageHead';
import { Panel } from '@/shared/ui/Panel';
import { Checks } from './Checks';
import { FormMoves } from './FormMoves';
import { FormSections } from './FormSections';
import { FormState } from './FormState';
import type { FormSearch } from './search';
import '@/features/periodReports/words';
import './words';

const CopyDrawer = lazy(() => import('./CopyDrawer'));
const FieldDrawer = lazy(() => import('./FieldDrawer'));
const AddDrawer = lazy(() => import('./AddDrawer'));
const NameDrawer = lazy(() => import('./NameDrawer'));
const route = getRouteApi('/parks/$parkId/report-forms/$formId');

/** One version of a form with all it asks for. */
export function FormPage() {
  const { parkId, formId } = route.useParams();
  const query = useQuery(reportFormGetOptions({ path: { parkId, reportFormId: formId } }));
  return <Loaded query={query}>{(form) => <Form parkId={parkId} form={form} />}</Loaded>;
}

function Form({ parkId, form }: { parkId: string; form: ReportFormView }) {
  const { t } = useTranslation();
  const { locale } = useLocale();
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const set = (next: FormSearch) => void navigate({ search: next });
  const edits = form.abilities.includes('edit');
  const drawer = { parkId, form, onClose: () => set({}) };
  const field = form.content.sections.flatMap((s) => s.fields).find((f) => f.key === search.field);
  return (
    <div className="stack">
      <PageHead
        title={t('reportForms.version', { name: locale === 'en' ? form.nameEn : form.name, n: form.number })}
        tags={<FormState form={form} />}
        note={t(form.delivered ? 'reportForms.deliveredNote' : 'reportForms.ownNote')}
        back={
          <Link to="/parks/$parkId/report-forms" params={{ parkId }}>
            ← {t('reportForms.title')}
          </Link>
        }
        actions={<FormMoves parkId={parkId} form={form} onOpen={(open) => set({ open })} />}
      />
      <Panel title={t('reportForms.about')}>
        <Facts
          items={[
            { label: t('reportForms.kind'), value: t(`periodReports.kind.${form.kind}`) },
            { label: t('reportForms.typed'), value: form.typedFields, num: true },
            { label: t('reportForms.draftedBy'), value: form.draftedBy },
            { label: t('reportForms.publishedBy'), value: form.publishedBy },
            { label: t('reportForms.publishedAt'), value: dateTime(form.publishedAt), num: true },
          ]}
        />
      </Panel>
      <FormSections content={form.content} onField={edits ? (key) => set({ open: 'field', field: key }) : undefined} />
      <Checks content={form.content} />
      <Suspense fallback={null}>
        {search.open === 'draft' && form.abilities.includes('draft') && (
          <CopyDrawer
            {...drawer}
            onClose={(formId) =>
              formId
                ? void navigate({ to: '/parks/$parkId/report-forms/$formId', params: { parkId, formId } })
                : set({})
            }
          />
        )}
        {search.open === 'name' && edits && <NameDrawer {...drawer} />}
        {search.open === 'add' && edits && <AddDrawer {...drawer} />}
        {search.open === 'field' && edits && field && <FieldDrawer key={field.key} {...drawer} field={field} />}
      </Suspense>
    </div>
  );
}
