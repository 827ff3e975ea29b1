import type { notFound as zhNotFound, pages as zhPages } from '../zh-CN/pages.ts';

export const pages: typeof zhPages = {
  about: {
    title: 'About and how to use',
    lead: 'The portal lets an enterprise compare itself with published policy: which rung of the ladder it stands on, what is missing, and when to come back.',
    passages: [
      {
        heading: 'In three minutes',
        paragraphs: [
          'Open the self-assessment and answer six topics. Leave open what you do not know; the verdict beside it narrows with every answer. Then read the result, print it, or save it and get a link.',
        ],
        list: [
          'Enterprise: registration, tax, industry and titles',
          'Conduct: major accidents and dishonesty last year and this year',
          'R&D and staff: staff, technology staff, sales, R&D',
          'IP rights: valid class I and II rights',
          'Income: total income, high-tech income, assets',
          'Results and management: what experts decide, by your own judgement',
        ],
      },
      {
        heading: 'How a verdict is computed',
        paragraphs: [
          'Every rule comes from a published document, with number, clause, check status and date; see “Policy rules”. The version in force on the day of judgement applies.',
          'An open item is unknown: neither zero nor no. As soon as no further answer can change the verdict, you are told. Money and ratios are exact; a figure exactly on a limit is judged as the policy words it, included or not.',
        ],
      },
      {
        heading: 'Three verdicts',
        paragraphs: [],
        list: [
          'Provisionally qualifies: by your figures every published rule holds.',
          'Does not qualify yet: at least one rule fails; the result says by how much.',
          'Incomplete: no verdict yet; the answers that decide it come first.',
        ],
      },
      {
        heading: 'An assessment is not a filing',
        paragraphs: [
          'Results are for reference; the recognition body decides. Technology-based SMEs file on the national SME gradient platform, high-tech enterprises on Hubei Government Services; nation and province decide. This portal does not replace filing there.',
        ],
      },
      {
        heading: 'Not open yet',
        paragraphs: [
          'Rules of new-species and leading enterprises are being checked. City statistics appear once the authority releases them.',
        ],
      },
      {
        heading: 'For developers',
        paragraphs: [
          'The same rules can be called through a public API, without sign-in and without storage. Its description follows OpenAPI.',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy and storage',
    lead: 'What you enter is kept only in this browser on this device. Unless you choose “Save and get a link”, nothing leaves it.',
    passages: [
      {
        heading: 'While you assess',
        paragraphs: [
          'Everything is computed in your browser. Each change is kept in its local storage; another device or browser does not see it. “Clear all” removes it.',
        ],
        list: [
          'No cookies, no third-party statistics, nothing loaded from elsewhere.',
          'Do not enter state secrets.',
          'On a shared computer, clear when you are done.',
        ],
      },
      {
        heading: 'When you save and get a link',
        paragraphs: [
          'Figures and result go to the server and get a link that cannot be guessed. Anyone with the link can open it; send it only to those who need it.',
          'It is kept for 90 days and then deleted by itself. The key to delete it stays on the device that saved it; deletion works at once.',
        ],
      },
      {
        heading: 'What the server records',
        paragraphs: [
          'Logs hold time, kind of request and success, never figures or names. Every save and deletion leaves a record that cannot be rewritten, with a digest and no content.',
        ],
      },
      {
        heading: 'Your rights',
        paragraphs: [
          'You can see, export, correct and delete what you entered at any time. Apart from figures of the enterprise, no personal information is collected.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility',
    lead: 'We want everyone to be able to use this portal, with a screen reader, by keyboard alone or in large text.',
    passages: [
      {
        heading: 'What is done',
        paragraphs: ['Designed and checked against the Web Content Accessibility Guidelines 2.2, level AA.'],
        list: [
          'The whole assessment works by keyboard; focus is always visible.',
          'Large text at the top of every page, remembered.',
          'Shape and words beside colour; contrast of 4.5 or better.',
          'Errors are listed on top, each linking to its field.',
          'Every drawing has the same in words beside it.',
          'No sideways scrolling at 320 pixels.',
          'Informing pages are complete without script.',
        ],
      },
      {
        heading: 'What is not good enough yet',
        paragraphs: [
          'The assessment needs script, because it is computed in your browser. Wide tables of bands scroll sideways on a phone.',
        ],
      },
      {
        heading: 'If you have difficulty',
        paragraphs: ['Please contact the Jingmen Science and Technology Bureau; its telephone will be in the footer at launch.'],
      },
    ],
  },
};

export const notFound: typeof zhNotFound = {
  title: 'There is no such page',
  lead: 'The address may be mistyped, or the page has moved.',
  links: 'You can go on from here:',
};
