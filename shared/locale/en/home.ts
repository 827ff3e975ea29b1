import type { home as zh } from '../zh-CN/home.ts';

export const home: typeof zh = {
  title: 'Home',
  heading: ['See which rung your firm stands on,', 'and what is missing'],
  lead: 'Enter your figures once and get, rung by rung, a verdict, its source in policy and the gap in yuan. About three minutes, no sign-in; the figures stay in your browser.',
  start: 'Start self-assessment',
  example: 'See an example result',
  ladder: 'The ladder of technology enterprises',
  rungs: [
    {
      kind: 'Evaluated and registered yearly',
      figure: '200',
      unit: 'firms',
      goal: 'Target: new each year',
      note: 'Filed on the national SME gradient platform; the number holds for its year.',
    },
    {
      kind: 'Recognised, certificate valid three years',
      figure: '100',
      unit: 'firms',
      goal: 'Target: new each year',
      note: 'Filed on Hubei Government Services; experts must score above 70.',
    },
    {
      kind: 'Gazelle, potential unicorn, unicorn, moose',
      figure: '20',
      unit: 'firms',
      goal: 'Target: new each year',
      note: 'Selected by the province. Rules are being checked; self-assessment is not open yet.',
    },
    {
      kind: 'Provincial, national',
      figure: '5',
      unit: 'or more',
      goal: 'Aim: provincial',
      note: 'National: one or more (aim). Rules are being checked; self-assessment is not open yet.',
    },
  ],
  rule: 'Read the rules',
  source:
    'The figures are the city’s targets, not statistics. Source: the three-year action plan, Jingmen Government Office document 荆政办发〔2025〕9号, item 16. Statistics appear here once they are released.',
  sourceLink: 'Read the document (Chinese)',
  needTitle: 'What to have at hand',
  needLead: 'Skip what you do not have. The more you answer, the narrower the result.',
  need: [
    { name: 'Annual tax returns of three years', text: 'Sales revenue, total assets, cost and expense' },
    { name: 'R&D auxiliary ledger', text: 'One figure by the super-deduction calibre, one by the HNTE calibre' },
    { name: 'Rosters of staff and technology staff', text: 'Yearly averages; part-time and temporary staff apart' },
    { name: 'List of intellectual property', text: 'Valid class I and II rights, and which were used before' },
  ],
  doorsTitle: 'Where to go',
  doors: {
    firm: {
      name: 'I am an enterprise',
      text: 'Computed as you type: which conditions hold, how much is missing, and when the next window is. Filing itself stays on the national and provincial platforms.',
      start: 'Self-assessment',
      result: 'My result',
      example: 'Example result',
    },
    rules: {
      name: 'Read the policy rules',
      text: 'Every clause the system applies: text, limit, source, check status and date, compared with the previous version.',
    },
    about: {
      name: 'About the portal',
      text: 'How verdicts are computed, where figures are kept, and what must be done on national and provincial platforms.',
      about: 'How to use',
      privacy: 'Privacy and storage',
    },
  },
  whenTitle: 'Coming dates',
  whenLead: 'A date that the authority has not published is shown as not published, beside last year’s date.',
  when: { item: 'What', time: 'Dates', state: 'State', basis: 'Source' },
};
