import type { TFunction } from 'i18next';
import { addWords } from '@/shared/i18n/words';
import '@/features/admission/words';
import '@/features/agreements/words';
import '@/features/bookings/words';
import '@/features/charges/words';
import '@/features/companies/words';
import '@/features/exits/words';
import '@/features/facilities/words';
import '@/features/graduation/words';
import '@/features/notices/words';
import '@/features/policies/words';
import '@/features/prices/words';
import '@/features/privacy/words';
import '@/features/qualifications/words';
import '@/features/waivers/words';
import en from './words/en.json';
import zh from './words/zh-CN.json';
import '@/shared/ui/figures/words';
import '@/shared/ui/money/words';

addWords(zh, en);

/** Where the words of a field's codes are; a field that means one thing here and another there is told by its subject. */
const CODED: Record<string, readonly string[]> = {
  action: ['trail.action'],
  agreementState: ['agreements.state'],
  applicationState: ['admission.state'],
  basis: ['enums.PriceBasis'],
  calendarKind: ['enums.CalendarKind'],
  categories: ['enums.FounderCategory'],
  change: ['prices.actionOf'],
  chargeBasis: ['money.ChargeBasis'],
  bookers: ['facilities.bookers'],
  bookingMove: ['bookings.move'],
  bookingState: ['bookings.state'],
  columns: ['trail.column'],
  entryState: ['charges.state'],
  facilityCharge: ['facilities.charge'],
  facilityKind: ['facilities.kind'],
  facilityState: ['facilities.state'],
  fee: ['money.FeeKind'],
  timing: ['money.Timing'],
  rhythm: ['money.Rhythm'],
  anchor: ['money.Anchor'],
  linkKind: ['enums.MentorLinkKind'],
  list: ['trail.list'],
  method: ['money.PaymentMethod'],
  move: ['prices.moveOf'],
  outcome: ['trail.result'],
  purposes: ['privacy.purpose'],
  revealed: ['companies.sealed'],
  reportFormState: ['trail.reportFormState'],
  statutoryState: ['trail.statutoryState'],
  reportKind: ['trail.reportKind'],
  reportMove: ['trail.reportMove'],
  reportState: ['trail.reportState'],
  actionOwner: ['trail.sessionSide'],
  missedBy: ['trail.sessionSide'],
  sessionMove: ['trail.sessionMove'],
  sessionState: ['trail.sessionState'],
  rule: ['privacy.rule'],
  sections: ['trail.section'],
  source: ['prices.sourceOf'],
  stage: ['enums.Stage'],
  stages: ['enums.Stage'],
  state: ['prices.stateOf'],
  status: ['enums.RequestStatus'],
  step: ['prices.stepOf'],
  subjectType: ['trail.subject'],
  validity: ['qualifications.stateOf'],
  'ADMISSION_CALL.state': ['admission.callState'],
  'AGREEMENT.kind': ['agreements.fileKind'],
  'AGREEMENT.move': ['agreements.move'],
  'AGREEMENT.state': ['agreements.state'],
  'AGREEMENT.supplementMove': ['agreements.supplementMove'],
  'AGREEMENT.supplementState': ['agreements.supplementState'],
  'APPLICATION.conflict': ['admission.conflict'],
  'APPLICATION.criterion': ['policies.metric'],
  'APPLICATION.move': ['admission.move'],
  'APPLICATION.state': ['admission.state'],
  'APPLICATION.verdict': ['policies.verdict'],
  'BANK_LINE.state': ['money.BankLineState'],
  'COMPANY.kind': ['enums.CompanyKind'],
  'EXIT_CASE.confirmedHow': ['exits.sheetConfirmed'],
  'EXIT_CASE.exitFile': ['exits.fileKind'],
  'EXIT_CASE.exitMove': ['exits.move'],
  'EXIT_CASE.exitState': ['exits.state'],
  'EXIT_CASE.exitTrigger': ['exits.trigger'],
  'EXIT_CASE.followUpState': ['exits.followUpState'],
  'COMPANY_FIGURE.level': ['figures.level'],
  'COMPANY_FIGURE.metric': ['figures.metric'],
  'COMPANY_FIGURE.period': ['figures.period'],
  'EXPORT.waiverState': ['waivers.state'],
  'EXPORT.kind': ['enums.CompanyKind', 'enums.UnitKind', 'enums.QualificationKind'],
  // rows of before the two had names of their own
  'FOUNDER.fields': ['companies.sealed', 'privacy.purpose'],
  graduationMove: ['graduation.move'],
  graduationOccasion: ['graduation.occasion'],
  graduationState: ['graduation.state'],
  'GRADUATION.metric': ['policies.metric'],
  'GRADUATION.value': ['enums.QualificationKind'],
  'GRADUATION.verdict': ['policies.verdict'],
  'INVITATION.role': ['enums.Role'],
  'LEGAL_HOLD.subject': ['privacy.heldKind'],
  'MEMBERSHIP.role': ['enums.Role'],
  'MENTOR.declaredBy': ['enums.ConflictSide'],
  'NOTICE.result': ['notices.resultOf'],
  'NOTICE.state': ['notices.stateOf'],
  'PAYMENT.kind': ['money.PaymentKind'],
  'OBJECTION.state': ['notices.objectionStateOf'],
  'PARK.kind': ['enums.ParkKind'],
  'PARK.level': ['enums.ParkLevel'],
  'POLICY.kind': ['trail.value'],
  'POLICY.state': ['trail.value'],
  'PRICE_LIST.kind': ['enums.UnitKind'],
  'PRIVACY_REQUEST.kind': ['privacy.kind'],
  'PRIVACY_REQUEST.outcome': ['privacy.outcome'],
  'QUALIFICATION.kind': ['enums.QualificationKind'],
  'QUALIFICATION.level': ['enums.QualificationLevel'],
  'UNIT.kind': ['enums.UnitKind'],
  'WAIVER.waiverFile': ['waivers.fileKind'],
  'WAIVER.waiverMove': ['waivers.move'],
  'WAIVER.waiverState': ['waivers.state'],
  'WAIVER_BUDGET.payer': ['schemes.payer'],
};

export const actionText = (t: TFunction, action: string) => t(`trail.action.${action}`, { defaultValue: action });
export const subjectText = (t: TFunction, subject: string) => t(`trail.subject.${subject}`, { defaultValue: subject });
/** What the row is about; a list taken away as a file is known by its key alone. */
export const labelText = (t: TFunction, e: { subjectType: string; label: string | null }) =>
  e.label && e.subjectType === 'EXPORT' ? t(`trail.list.${e.label.toUpperCase()}`, { defaultValue: e.label }) : e.label;
export const fieldText = (t: TFunction, subject: string, field: string) =>
  t([`trail.fieldOf.${subject}.${field}`, `trail.field.${field}`], { defaultValue: field });

/** Several codes come as one text; a word for each, and the value itself where it is none. */
export function valueText(t: TFunction, subject: string, field: string, value: string) {
  const places = CODED[`${subject}.${field}`] ?? CODED[field];
  if (places)
    return value
      .split(', ')
      .map((v) => word(t, places, v))
      .join(', ');
  return word(t, ['trail.value'], value);
}

function word(t: TFunction, places: readonly string[], value: string) {
  for (const place of places) {
    const found = t(`${place}.${value}`, { defaultValue: '' });
    if (found) return found;
  }
  return value;
}
