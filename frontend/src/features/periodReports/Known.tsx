import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReportField, ReportFieldValue, ReportSource, ReportView } from '@/api/gen/types.gen';
import type { Place } from './place';
import { useWords } from './useWords';

type Props = {
  place: Place;
  report: Pick<ReportView, 'tenantId' | 'companyId'>;
  field: ReportField;
  value: ReportFieldValue | undefined;
};

/** A field nobody types: its value, and where it is from. */
export function Known({ place, report, field, value }: Props) {
  const words = useWords();
  return (
    <div className="pr-field">
      <div className="pr-label">
        <span>{words.said(field)}</span>
      </div>
      <div className="pr-answer">
        <strong className="num">{words.value(field, value?.value)}</strong>
        <Source place={place} report={report} value={value} />
      </div>
    </div>
  );
}

/** Where a value is from, with the way to the records it was made of. */
export function Source({ place, report, value }: Omit<Props, 'field'>) {
  const { t } = useTranslation();
  const words = useWords();
  if (!value?.source) return null;
  return (
    <p className="note">
      {words.source(value.source)}{' '}
      <SourceLink place={place} report={report} prefill={value.source.source} text={t('periodReports.seeSource')} />
    </p>
  );
}

type LinkProps = Pick<Props, 'place' | 'report'> & { prefill: ReportSource; text: string };

const OF_COMPANY: readonly ReportSource[] = ['EMPLOYEES', 'QUALIFICATIONS'];

function SourceLink({ place, report: { tenantId, companyId }, prefill, text }: LinkProps) {
  if ('own' in place) {
    const params = { companyId: place.own };
    if (prefill === 'RENT')
      return (
        <Link to="/company/$companyId/bills" params={params}>
          {text}
        </Link>
      );
    if (prefill === 'QUALIFICATIONS')
      return (
        <Link to="/company/$companyId/qualifications" params={params}>
          {text}
        </Link>
      );
    if (prefill === 'AREA')
      return (
        <Link to="/company/$companyId/agreements" params={params}>
          {text}
        </Link>
      );
    return null;
  }
  const { parkId } = place;
  if (prefill === 'AREA')
    return (
      <Link to="/parks/$parkId/tenants/$tenantId" params={{ parkId, tenantId }}>
        {text}
      </Link>
    );
  if (prefill === 'RENT')
    return (
      <Link to="/parks/$parkId/tenants/$tenantId/account" params={{ parkId, tenantId }}>
        {text}
      </Link>
    );
  if (OF_COMPANY.includes(prefill))
    return (
      <Link to="/parks/$parkId/companies/$companyId" params={{ parkId, companyId }}>
        {text}
      </Link>
    );
  return null;
}
