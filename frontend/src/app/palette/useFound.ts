import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  companyListOptions,
  mentorListOptions,
  tenantListOptions,
  unitListOptions,
} from '@/api/gen/@tanstack/react-query.gen';
import { useCan } from '@/shared/lib/useCan';
import type { Item } from './items';

const SIZE = 5;
const PAUSE = 200;

function useSettled(text: string) {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return settled;
}

/** What the lists of the park find, each only where this person may read it. */
export function useFound(parkId: string | undefined, typed: string) {
  const { t } = useTranslation();
  const can = useCan(parkId ?? '');
  const q = useSettled(typed);
  const ask = { path: { parkId: parkId ?? '' }, query: { q, size: SIZE } };
  const may = (permission: Parameters<typeof can>[0]) => Boolean(parkId && q) && can(permission);
  const tenants = useQuery({ ...tenantListOptions(ask), enabled: may('TENANT_READ') });
  const companies = useQuery({ ...companyListOptions(ask), enabled: may('COMPANY_READ') });
  const units = useQuery({ ...unitListOptions(ask), enabled: may('SPACE_READ') });
  const mentors = useQuery({ ...mentorListOptions(ask), enabled: may('MENTOR_READ') });
  const all = [tenants, companies, units, mentors];
  if (!parkId || !q || !typed) return { items: [], busy: Boolean(parkId && typed), failed: false };
  const items: Item[] = [
    ...(tenants.data?.items ?? []).map((r) => ({
      id: r.id,
      group: 'tenants' as const,
      text: r.companyName,
      note: [r.stage && t(`enums.Stage.${r.stage}`), r.units.map((u) => u.number).join('、')]
        .filter(Boolean)
        .join(' · '),
      link: { to: '/parks/$parkId/tenants/$tenantId' as const, params: { parkId, tenantId: r.id } },
    })),
    ...(companies.data?.items ?? []).map((r) => ({
      id: r.id,
      group: 'companies' as const,
      text: r.name,
      note: r.uscc ?? t(`enums.CompanyKind.${r.kind}`),
      link: { to: '/parks/$parkId/companies/$companyId' as const, params: { parkId, companyId: r.id } },
    })),
    ...(units.data?.items ?? []).map((r) => ({
      id: r.id,
      group: 'units' as const,
      text: r.number,
      note: `${r.buildingCode} · ${t(`enums.UnitKind.${r.kind}`)}`,
      link: { to: '/parks/$parkId/units/$unitId' as const, params: { parkId, unitId: r.id } },
    })),
    ...(mentors.data?.items ?? []).map((r) => ({
      id: r.id,
      group: 'mentors' as const,
      text: r.name,
      note: r.title ?? undefined,
      link: { to: '/parks/$parkId/mentors' as const, params: { parkId }, search: { q: r.name } },
    })),
  ];
  return { items, busy: q !== typed || all.some((x) => x.isFetching), failed: all.some((x) => x.isError) };
}
