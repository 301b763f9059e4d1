import { ownCompanyGetOptions, ownStayListOptions } from '@/api/gen/@tanstack/react-query.gen';

export const ownCompanyQuery = (companyId: string) => ownCompanyGetOptions({ path: { companyId } });
export const ownStaysQuery = (companyId: string) => ownStayListOptions({ path: { companyId } });
