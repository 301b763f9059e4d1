import { headlineGetOptions } from '@/api/gen/@tanstack/react-query.gen';

export const headlineQuery = (parkId: string, on: string | undefined) =>
  headlineGetOptions({ path: { parkId }, query: { on } });
