import { expect } from 'chai';
import fc from 'fast-check';
import { needIn } from '../../dialogs/reading/needIn';
import { searchWordsIn } from '../../dialogs/reading/wantedThing';
import { withMore } from '../../dialogs/requests/raise/findType/needSoFar';
import { twoNeeds } from '../../dialogs/reading/twoNeeds';

describe('what somebody says they need', () => {
  it('is said without what only asks for a request', () => {
    const needs = {
      'create a ticket: my phone is broken': 'my phone is broken',
      'Please raise a request because my phone is broken': 'my phone is broken',
      'can you open a ticket about my broken phone': 'my broken phone',
      'create a ticket for a new phone': 'a new phone',
      'create a ticket for Jonas: his phone is broken': 'for Jonas: his phone is broken',
      'I have a problem: my phone is broken': 'my phone is broken',
      'Neues Ticket: mein Handy ist kaputt': 'mein Handy ist kaputt',
      'Nouveau ticket : mon téléphone est cassé': 'mon téléphone est cassé',
      'Crear un ticket para Jonas': 'para Jonas',
      'create request parental leave': 'parental leave',
      'Ticket aufmachen Drucker kaputt': 'Drucker kaputt',
      'Créer une demande de congé': 'congé',
    };
    for (const [said, need] of Object.entries(needs)) expect(needIn(said), said).to.equal(need);
  });

  it('stays as it is where it says more than that', () => {
    for (const said of [
      'create a ticket',
      'create a ticket:',
      'create a ticket because',
      'my phone is broken because it fell',
      'I have a question about my payslip',
      'the ticket system is down: nobody can raise a request',
      'my phone: broken',
      'new ticket system is down',
      'Request a parking space',
    ])
      expect(needIn(said), said).to.equal(said);
  });

  it('is looked for without what only says that it is wanted', () => {
    for (const [said, sought] of Object.entries({
      'Request a parking space': 'a parking space',
      'how do I request access to SAP?': 'access to SAP?',
      'can you please create a new ticket for a new phone': 'for a new phone',
      'Laptop request': 'laptop',
      'Anfrage Elternzeit': 'Elternzeit',
      'demande de congé parental': 'de congé parental',
      'solicitud de un portátil': 'de un portátil',
      'リクエスト 育児休業': '育児休業',
      'طلب إجازة والدية': 'إجازة والدية',
      'the laptop request': 'the laptop request',
      'my request portal is down': 'my request portal is down',
    }))
      expect(searchWordsIn(said), said).to.equal(sought);
  });

  it('is the newest where that is of another kind, and what else was said stands behind it', () => {
    const after = (words: string, said: string) => withMore({ words }, said);
    const water = "there's water coming through the ceiling in room 2.14";
    expect(after('I cut my hand at work who do I call', water)).to.match(/^there's water .*\nI cut my hand/);
    expect(after("what's the weather in Berlin?", 'my printer is broken')).to.equal('my printer is broken');
    for (const said of [
      'it makes loud noises since then',
      'my laptop also gets very hot',
      'please be quick about that',
      'not for me',
      'in room 5',
    ])
      expect(after('my laptop is slow', said)).to.equal(`my laptop is slow\n${said}`);
    expect(after('my laptop is slow', 'second monitor'), 'only searches').to.equal('my laptop is slow');
    expect(after(water, water)).to.equal(water);
  });

  it('are two needs where something fails and something else is wanted', () => {
    for (const [said, first, rest] of [
      ['I need a new laptop and my badge does not work', 'I need a new laptop', 'my badge does not work'],
      ['my badge does not work. Also, I need a new laptop', 'my badge does not work', 'I need a new laptop'],
      [
        'Ich brauche einen neuen Laptop und mein Ausweis funktioniert nicht',
        'Ich brauche einen neuen Laptop',
        'mein Ausweis funktioniert nicht',
      ],
      [
        'il me faut un nouveau portable et mon badge ne marche pas',
        'il me faut un nouveau portable',
        'mon badge ne marche pas',
      ],
      ['necesito un portátil nuevo y mi tarjeta no funciona', 'necesito un portátil nuevo', 'mi tarjeta no funciona'],
      [
        '新しいノートパソコンが必要です。また、バッジが使えません',
        '新しいノートパソコンが必要です',
        'バッジが使えません',
      ],
      ['الطابعة لا تعمل وأريد هاتف جديد', 'الطابعة لا تعمل', 'أريد هاتف جديد'],
      [
        'I need a new laptop, my badge does not work and I would like to book a room',
        'I need a new laptop',
        'my badge does not work and I would like to book a room',
      ],
      [
        'Hello team,\n\nI need a new laptop. My badge does not work. Also, please book a room.\n\nThanks, Mia',
        'I need a new laptop',
        'My badge does not work. Also, please book a room.\n\nThanks, Mia',
      ],
      [
        '1. my badge does not work\n2. I need a new laptop\n3. 2 monitors',
        'my badge does not work',
        'I need a new laptop\n3. 2 monitors',
      ],
    ] as const)
      expect(twoNeeds(said, undefined), said).to.deep.equal({ first, rest });
    for (const [fault, and, wish] of [
      ['my badge does not work', ' and ', 'I would like to book a parking space'],
      ['mein Bildschirm flackert', ' und ', 'ich würde gern einen Raum reservieren'],
      ['mon badge ne fonctionne pas', ' et ', 'je voudrais réserver une place de parking'],
      ['mi tarjeta no funciona', ' y ', 'quisiera reservar una plaza de aparcamiento'],
      ['バッジが使えません', '。', '駐車場を予約したいです'],
      ['بطاقتي لا تعمل', ' و', 'أريد حجز موقف سيارة'],
      ['Laptop kaputt', ' und ', 'ich brauche eine neue Maus'],
      ['laptop broken', ' and ', 'I need a new mouse'],
      ['portable cassé', ' et ', 'il me faut une nouvelle souris'],
      ['portátil roto', ' y ', 'necesito un ratón nuevo'],
      ['パソコン故障', '、', '新しいマウスが必要です'],
    ] as const)
      expect(twoNeeds(`${fault}${and}${wish}`, undefined), fault).to.deep.equal({ first: fault, rest: wish });
    for (const said of [
      'my laptop is broken and I need a replacement',
      'my screen is cracked and I need a new display',
      'my laptop is broken and I need it tomorrow',
      'I cannot book a room and Outlook shows an error',
      'I want to book a room and the calendar shows an error',
      'my laptop is slow and the fan is loud',
      'the printer is broken and I need a new toner',
      'the coffee machine leaks and the floor is wet',
      'VPN is not working and I cannot work',
      'I need a laptop and a monitor',
      'my mouse is broken, I need a wireless one',
      'the printer is broken, I need a new toner',
      'my monitor is broken, please send a technician',
      "I can't log in to SAP, please reset my password",
      'I need a laptop, a monitor and a headset',
      'locked out. please reset my password',
      'mouse broken, need a new one',
    ])
      expect(twoNeeds(said, undefined), said).to.equal(undefined);
  });

  it('ends with what was said, whatever that is', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (said) => said.endsWith(needIn(said))));
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (said) =>
        `request x${said}`.endsWith(searchWordsIn(`request x${said}`)),
      ),
    );
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), (said) => needIn(`new ticket: x${said}`) === `x${said}`));
  });
});
