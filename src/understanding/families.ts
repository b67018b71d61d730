/** Equipment that IT provides. */
const equipment = 'laptop monitor accessories mobile loanDevice returnDevice software';
/** The kinds of need in which equipment is wanted: one that fails is not all that such a kind is about. */
export const equipmentKinds: ReadonlySet<string> = new Set(equipment.split(' '));

/** Keys of similar kinds of need that one team handles: a site without a type for one of them takes it where it takes the others. */
export const families: readonly (readonly string[])[] = [
  // IT that does not work.
  'brokenDevice printer printerSetup mobileBroken deskPhone softwareProblem email calendar vpn wifi website outage teams storage restore',
  // Access problems.
  'password mfa account accountRemove access adminRights sharedDrive sharedMailbox blockedSite guestWifi wiki development database crm erp',
  equipment,
  'server development database change',
  'lostDevice phishing securityIncident dataProtection exception securityQuestionnaire',
  // Facilities that do not work.
  'climate electricity plumbing cleaning elevator kitchen doors pest safety meetingEquipment',
  'meetingRoom catering event',
  'workplace moveHouse supplies workwear',
  'visitor badge doors',
  'onboarding offboarding transfer account',
  'hire referral onboarding',
  'vacation sick parental specialLeave',
  'workingTime timeTracking shifts homeOffice workAbroad onCall',
  'payroll tax loanSalary benefits timeTracking performance',
  'bankDetails organisation',
  'certificate contractExtension visa',
  'complaint wellbeing performance',
  'expenses travel creditCard visa companyCar',
  'invoice purchase vendor budget customerInvoice creditCard',
  'contract trademark compliance giftsCompliance signature',
  'marketing press translation merchandise businessCards event',
].map((keys) => keys.split(' '));
