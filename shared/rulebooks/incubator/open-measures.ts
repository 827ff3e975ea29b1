import { incubator as N } from '../../dossier/facts.ts';
import type { UnpublishedCondition } from '../../rules/definition.ts';
import { share, value } from '../../rules/write.ts';

/** What an incubator rule usually limits; the bureau enters the numbers once it has the full text. */
export const openMeasures: UnpublishedCondition['measures'] = [
  { id: 'operating-months', label: N.operatingMonths.label, measure: value(N.operatingMonths) },
  { id: 'area', label: N.area.label, measure: value(N.area) },
  { id: 'tenant-area', label: N.tenantArea.label, measure: share(N.tenantArea, N.area) },
  { id: 'tenants', label: N.tenants.label, measure: value(N.tenants) },
  { id: 'professional-staff', label: N.professionalStaff.label, measure: share(N.professionalStaff, N.staff) },
  { id: 'mentors', label: N.mentors.label, measure: value(N.mentors) },
  { id: 'graduates', label: N.graduates.label, measure: value(N.graduates) },
  { id: 'valid-ip', label: N.tenantsWithValidIp.label, measure: share(N.tenantsWithValidIp, N.tenants) },
  { id: 'fund', label: N.fund.label, measure: value(N.fund) },
];
