import { stemmer } from '@orama/stemmers/english';
import type { Language } from '../types';
import { kinds, lines, phrases } from './read';

const stopWords = lines(`
a an the this that these those there here it its itself i im ive id ill me my mine myself we were weve us our ours you your yours youre he she him her his hers they them their theirs someone somebody anyone anybody everyone everybody
is am are was be been being do does did doing done have has had having will would shall should can could may might must cannot cant couldnt dont doesnt didnt isnt arent wasnt wont wouldnt havent hasnt hadnt shouldnt
and or but nor so if then than because since while when where what which who whom whose why how whether although though unless until
of to in on at by for from with without about into onto over under up down out off as per via through during before after again between against around
need needs needed want wants wanted wanna like likes get gets got gotten getting give gives given giving make makes making made let lets put puts take takes taking took go goes going gone went come comes coming came try tries trying tried know knows known tell see seem seems look looks looking thing things something anything nothing everything way ways lot lots bit kind sort stuff able possible possibly
please thanks thank thx pls plz hi hello hey hiya dear greetings good morning afternoon evening day regards cheers sorry excuse kindly appreciate appreciated help helping
just very really quite too also only even still yet already always never ever often sometimes maybe perhaps actually basically currently now soon asap urgent urgently immediately quickly again once any some all each every both either neither other others another more most much many few less least own same such no not yes ok okay well
today tomorrow yesterday tonight monday tuesday wednesday thursday friday saturday sunday week weeks month months year hour hours minute minutes time times next last
ask asking question wondering wonder hoping hope think guess suppose believe say says said use uses used using keep keeps kept keeping happen happens happened start started since anymore
cool great nice perfect fine awesome wonderful brilliant super lol haha hm hmm oh wow bye goodbye welcome yep nope yeah sure true fun funny joke
one two three four five whats hows wheres theres thats gonna gotta ya u r pm
`);

const weakWords = lines(`
request report order problem issue error trouble question new change update add create set register book buy problem broken lost open see send find send show work start stop look check call day days company office employee colleague customer person people team manager client project system service tool general other information details support additional extra different old big small right wrong full free number name data
`);

const beforePlaces = lines('in inside outside at on near behind under beside by via');

const synonyms = lines(`
laptop, notebook, macbook, thinkpad, computer, pc, chromebook, dell, lenovo, surface, mac, imac
desktop, computer, pc, workstation, tower
computer, machine, device, hardware
tablet, ipad, device
phone, smartphone, mobile, cell, cellphone, iphone, android, handset, blackberry
iphone, samsung, galaxy, pixel, phone, mobile
phone, telephone, desk phone, landline, extension, voip
telephony, telephone, phone, voip, calls
monitor, screen, display, second screen
peripheral, mouse, keyboard, webcam, headset, accessory, trackpad, trackball, docking, dock, monitor, adapter
accessory, charger, cable, adapter, dongle, hub, case, bag, stand
dock, docking, docking station
headset, headphones, earphones, earbuds, earpiece, microphone, mic
mouse, mice
charger, power supply, power adapter, power cord, battery
hardware, equipment, device, gear, kit, laptop, monitor, peripheral
camera, webcam
printer, printing, print, copier, photocopier, scanner, mfp, multifunction, plotter
printer, canon, ricoh, xerox, lexmark, kyocera, konica, brother, epson
toner, ink, cartridge
scan, scanner, scanning
meeting room technology, boardroom, conference system, screen sharing, hdmi, tv, microphone, camera, projector, room
projector, beamer, av, audio visual, presentation equipment
video conference, videoconference, video call, webex, zoom, teams, conference call, conferencing, meeting software
software, application, app, program, programme, tool, plugin, add in, extension
software, vlc, docker, python, java, notepad, figma, miro, postman, intellij, visual studio, autocad, matlab, winzip, zip, dropbox, whatsapp, chatgpt, copilot
application, app, jira, confluence, salesforce, tableau, sap, github, workday, servicenow, hubspot, crm
install, installation, setup, set up, deploy, download
update, upgrade, patch, newer version, new version
license, licence, adobe, visio, jetbrains, photoshop, acrobat, subscription, paid
license, licence, subscription, seat, activation key, product key, serial number
uninstall, remove software, deinstall
office, excel, word, powerpoint, outlook, microsoft 365, office 365, m365, o365
outlook, email, mail, mailbox, exchange, inbox
email, mail, e-mail, gmail, mailbox, inbox
mailbox, shared mailbox, group mailbox, team mailbox, functional mailbox
distribution list, mailing list, email group, group email, dl, distribution group
spam, junk, unwanted mail
phishing, suspicious email, scam, fake email, strange email, suspicious mail, suspicious message, fraud email, dodgy email
signature, email signature, footer
calendar, appointment, meeting invite, schedule
out of office, autoreply, auto reply, automatic reply, absence message
teams, slack, chat, messenger, channel, collaboration
sharepoint, onedrive, teamsite, intranet, document library
confluence, wiki, documentation, knowledge base
intranet, portal, internal site, internal page
file share, shared drive, network drive, shared folder, fileserver, file server, g drive, s drive, folder
folder, directory, drive, share
file, document, spreadsheet, data
storage, disk space, quota, space, disk full, drive full, full disk
backup, restore, recover, recovery, retrieve, undelete
deleted, lost, missing, disappeared, vanished, gone, accidentally deleted, overwritten
restore, get back, bring back
password, passcode, pwd, passphrase, credentials, pin, pass
reset, forgot, forgotten, forget, lost password, expired, change password, new password, unlock, locked
unlock, locked, lock, locked out, blocked, lockout, suspended, disabled
login, log in, logon, log on, sign in, signin, sign on, logging in, signing in, authenticate, authentication
account, user, profile, username, login, user id
access, permission, permissions, rights, privilege, authorization, entitlement, role, clearance, get into, get in
access, open, enter, see, view
admin, administrator, root, elevated, local admin, admin rights, sudo
revoke, remove access, withdraw, deactivate, disable
sso, single sign on, okta, saml, azure ad, entra
mfa, 2fa, two factor, multifactor, multi factor, authenticator, otp, token, verification code, one time code, second factor, authentication app
vpn, remote access, work from home, home office, connect remotely, tunnel, anyconnect, globalprotect, remotely, remote
wifi, wireless, wlan, wi fi, hotspot
network, internet, connection, connectivity, lan, ethernet, web, online
guest wifi, visitor wifi, guest network, wifi for visitors, wireless for guests
firewall, port, whitelist, allowlist, blocked site, blocked website, proxy, unblock
website, site, web page, webpage, page, url
domain, dns, ssl, certificate, tls, https
server, host, vm, virtual machine, instance, node, linux box, ram, cpu, cores, sandbox
database, db, sql, oracle, postgres, mysql, query
cloud, aws, azure, gcp, kubernetes, container
repository, repo, git, github, gitlab, bitbucket, source code
deploy, deployment, release, rollout, go live, production, change
change, change request, modification, modify, alter, adjust, amend
outage, incident, down, service down, unavailable, not available, offline, major incident, disruption
system, service, platform
crash, freeze, frozen, hang, hanging, stuck, unresponsive, not responding, blue screen, bluescreen, bsod, crashes
slow, sluggish, performance, lag, laggy, takes forever, takes ages, taking forever, speed
broken, broke, not working, does not work, doesnt work, defect, defective, faulty, damaged, malfunction, failure, fails, failed, failing, out of order, wont work, not work, isnt working, stopped working, dead, kaputt, cracked, smashed, wont turn on, wont start, wont boot, not turning on, shattered
problem, issue, trouble, error, fault, bug, difficulty, fail
bug, error, defect, glitch, exception
incident, problem, issue, outage, error, broken
repair, fix, mend, maintenance, servicing, broken
replace, replacement, exchange, swap, substitute, new one
lost, stolen, theft, missing, left on the train, robbed, misplaced, mislaid, nicked, lose, left in the taxi, pickpocket
lost property, lost and found, left behind, found, jacket, umbrella, glasses, wallet, scarf, belongings, forgot my jacket
return, hand back, give back, hand in, send back, bring back
order, purchase, buy, procure, procurement, acquire, requisition, obtain
purchase, purchase order, po, procurement, supplier, vendor
request, apply, application
new, additional, extra, another, further, second
loan, borrow, lend, temporary, rental, loaner, rent
report, notify, inform, flag, raise
virus, malware, ransomware, trojan, infected, infection, hacked, compromised, spyware
security, breach, hack, attack, vulnerability, cyber
data breach, data leak, leak, gdpr, privacy, personal data, data protection, wrong recipient, privacy incident
encryption, encrypt, bitlocker, usb stick, usb drive
questionnaire, rfp, rfi, tender, security questions, audit, assessment, iso 27001, soc 2, certification
exception, exemption, exempt, waiver, forbidden, not allowed, blocked, policy, prohibited, special permission, lifted
onboarding, new employee, new starter, new hire, joiner, new joiner, new colleague, new team member, starts, new staff, first day, starting on, new person
offboarding, leaver, leaving, resign, resignation, last day, termination, terminate, quit, exit, leaves the company, departing, notice, quitting
employee, staff, worker, colleague, personnel, team member
transfer, move, relocate, relocation, change of department
contractor, freelancer, external, consultant, temp, agency worker, third party, visitor
intern, internship, trainee, apprentice, student, placement
hire, hiring, recruit, recruiting, recruitment, vacancy, job opening, candidate, headcount, position, open position
referral, refer, recommend a friend, recommend
job, position, role, vacancy, career
promotion, promote, raise, career, pay rise, salary increase, more money, earn more, title
job title, title, role, position, contract
christmas, summer, beach, easter, skiing, vacation, holiday, leave
vacation, holiday, annual leave, leave, time off, pto, day off, days off, paid leave, absence, away, break, holidays, monday off, tuesday off, wednesday off, thursday off, friday off, tomorrow off, today off, week off, afternoon off, morning off
leave, absence, time off, away
sick, sick leave, sickness, ill, illness, unwell, flu, doctor, sick note, medical certificate, medical leave, doctors note, cold, fever, hospital, feel bad
parental leave, maternity, paternity, baby, pregnant, pregnancy, expecting, newborn, birth, maternity leave, paternity leave, parental, child, adoption
sabbatical, unpaid, leave, career break, long leave, months off, year off
bereavement, compassionate leave, funeral, death in the family, passed away, died, death, buried, special day
wedding, marriage, married, getting married, marry, marital, divorced, spouse, wife, husband
payroll, salary, pay, wage, wages, paycheck, pay slip, payslip, paystub, remuneration, paid, compensation, pay cheque
payslip, pay slip, paystub, salary statement, wage slip
overtime, extra hours, timesheet, working hours, hours worked, time tracking, time sheet, clock in
bonus, commission, incentive, award
benefit, benefits, perk, perks, insurance, pension, gym, health insurance, discount
pension, retirement, 401k, retire
insurance, health insurance, dental, medical, coverage, cover, claim
tax, w2, p60, tax form, tax certificate, withholding, irs
bank, bank account, iban, bank details, direct deposit, account number
address, street, lane, live, living in, moved flat, new flat, new apartment, apartment
address, home address, moved house, moved, new address, move house, personal details, personal data, personal information
name change, surname, last name, change my name, personal data, personal details, maiden name, different name, new name
emergency contact, next of kin, personal data
certificate, letter, confirmation, employment verification, reference letter, proof of employment, employment letter, reference, employment confirmation, proof
contract, agreement, nda, terms, sign, legal document
legal, lawyer, attorney, law, counsel, solicitor, legal advice
nda, non disclosure, confidentiality, confidential, secrecy, confidentiality agreement, before we talk
compliance, policy, regulation, audit, ethics, guideline, rule
complaint, grievance, complain, harassment, bullying, bullied, unfair, misconduct, discrimination, harassed, whistleblower
feedback, suggestion, idea, improvement, propose, proposal, suggest
training, course, class, learning, workshop, seminar, certification, e learning, elearning, education, teach, learn, tuition, study
conference, event, trade show, fair, summit, exhibition
travel, trip, business trip, flight, fly, hotel, train, journey, itinerary, travelling, traveling, book a flight, accommodation
flight, plane, airline, fly, airport
hotel, accommodation, room, lodging, overnight
visa, passport, immigration, work permit, residence permit, invitation letter
expense, expenses, reimbursement, reimburse, refund, claim, receipt, receipts, out of pocket, paid myself, money back, claim back, paid out of my own pocket
refund, money back, credit note, chargeback, overcharged
invoice, bill, billing, payment, pay, accounts payable, vendor invoice, supplier invoice
payment, pay, transfer, remittance, bank transfer, wire
credit card, corporate card, company card, card, amex, visa card, purchasing card, charge card, business card payment
budget, cost center, cost centre, funding, money, funds, spend, forecast
cost center, cost centre, account code, project code, budget code
supplier, vendor, provider, seller, partner, agency, contractor, company
vendor onboarding, new supplier, new vendor, supplier registration
customer, client, buyer
customer invoice, billing, bill, dunning, reminder, overdue, unpaid invoice, hasnt paid, has not paid, owes, outgoing invoice, credit note
quote, quotation, offer, estimate, price
finance, accounting, accountant, controller, ledger
asset, inventory, stock
badge, id card, key card, keycard, access card, pass, entry card, swipe card, building access, door card, identity card, fob, door access
key, keys, locker key, door key, lock
building, office, site, premises, floor, facility, facilities
door, gate, entrance, entry, lock
parking, car park, parking space, parking spot, garage, park my car, parking lot, parking permit, park, bay
motorbike, motorcycle, scooter, car, vehicle, parking
car, vehicle, fleet, company car, pool car, van, rental car, lease car, automobile, driving
fuel, petrol, gas card, fuel card, charging, electric car
bike, bicycle, cycle, cycling
desk, workplace, workstation, seat, workspace, table, hot desk
chair, furniture, seat, ergonomic, desk, standing desk, cabinet, shelf, table, armrest
ergonomic, ergonomics, back pain, backache, posture, standing desk, wrist pain, neck pain
locker, cabinet, storage cupboard, drawer
move, relocation, move desk, office move, relocate, moving
offsite, away day, party, celebration, team event, event, workshop, townhall, town hall
meeting room, conference room, boardroom, room booking, book a room, room reservation, huddle room, room
book, booking, reserve, reservation
catering, food, lunch, coffee, drinks, sandwiches, buffet, snacks, refreshments, canteen, breakfast, dinner
canteen, cafeteria, lunch, food, kitchen, restaurant
coffee, coffee machine, espresso, tea, vending machine
visitor, guest, guests, visitors, client visit, reception, front desk
heating, cooling, air conditioning, aircon, ac, hvac, temperature, cold, hot, freezing, thermostat, radiator, stuffy, warm, ventilation, boiling, too hot, too cold
light, lighting, lamp, bulb, flickering, dark, lights
electricity, power, socket, outlet, power outlet, power cut, electric, plug, fuse
plumbing, toilet, restroom, bathroom, leak, leaking, water, tap, sink, drain, washroom, dripping, blocked toilet, flood, pipe, clogged
cleaning, clean, dirty, cleaner, janitor, spill, spilled, stain, mess, smell, smells, stinks, rubbish, hygiene, vacuum
waste, rubbish, trash, garbage, recycling, bin, disposal, dispose, shredding, shred, throw away, bins
pest, mice, mouse infestation, rats, ants, cockroach, bugs, insects, wasps
elevator, lift, escalator
noise, noisy, loud
safety, hazard, accident, injury, injured, first aid, hurt, fire, unsafe, dangerous, emergency, slipped, fell, health and safety
fire, alarm, smoke, evacuation, fire drill, extinguisher
stationery, office supplies, supplies, pens, paper, notebooks, sticky notes, whiteboard markers, printer paper, envelopes
business card, business cards, visiting card
courier, shipping, parcel, package, delivery, post, mail room, ship, fedex, ups, dhl, mailroom, postage, letter, shipment
press, media, journalist, pr, public relations, communications
marketing, brochure, flyer, advert, campaign, banner, poster, logo, branding, brand, social media
design, graphic, layout, logo, artwork, template
translation, translate, translator, language, localization, interpreter
video, photo, photographer, picture, film, recording
newsletter, announcement, mailing, communication
gift, gifts, swag, merchandise, merch, promotional item, t shirt, giveaway
report, dashboard, analytics, statistics, figures, data extract, bi, power bi, tableau, chart, numbers, kpi
data, dataset, extract, export, records
crm, salesforce, hubspot, customer record
erp, sap, oracle, netsuite, dynamics
jira, ticket, project, board, atlassian
api, integration, interface, webhook, connector, endpoint
test, testing, test environment, staging, sandbox, qa
developer, development, dev, engineer, programmer, coding
code, coding, programming, script
automation, automate, workflow, macro, script
feature, enhancement, functionality, improvement, feature request
keyboard, keys, typing
sound, audio, volume, speaker, speakers, hear
mouse, trackpad, pointer, cursor
battery, power, charge, charging, charger
usb, stick, flash drive, thumb drive, external drive, hard drive, ssd, hdd
sim, sim card, esim, data plan, mobile plan, roaming, mobile contract, phone plan, phone contract
roaming, abroad, data abroad, overseas, foreign country, international
voicemail, answering machine, call forwarding, forward calls, divert
remote, home, telework, telecommute, work from home, wfh, hybrid, home office, working from home
abroad, overseas, foreign, another country, other country, country, spain, portugal, italy, greece, france, eu
manager, boss, supervisor, line manager, lead, team lead
team, department, group, unit, division
organisation, organization, org chart, structure, department
mentor, coaching, coach, buddy, mentoring
performance review, appraisal, review, evaluation, annual review, goals
counselling, counseling, talk to someone, somebody to talk to, someone to talk to, burned out, burnt out, depressed, anxious, anxiety, grief, therapy, counsellor, psychologist, family, panic
wellbeing, mental health, stress, stressed, burnout, counselling, counseling, overwhelmed, therapist, eap
disability, accessibility, impairment, accommodation, accommodations, wheelchair, screen reader
uniform, clothing, workwear, shoes, safety shoes, safety boots, protective clothing, ppe, helmet, gloves, boots
general, other, miscellaneous, anything else, something else, question, enquiry, inquiry, general question
help, support, assistance, assist
information, info, details, know
delete, remove, erase, get rid of, take off
create, add, new, set up, open
cancel, cancellation, end, stop, terminate, close
extend, extension, prolong, renew, renewal, longer
share, sharing, shared
increase, more, bigger, larger, expand, raise, extra
approve, approval, sign off, authorise, authorize
schedule, shift, rota, roster, swap shifts, shifts, working time
part time, days a week, day week, hours a week, four days, 4 days, 80 percent, fewer days, hours, working hours
part time, reduce hours, working hours, fewer hours, full time
connect, connection, connecting, connected, disconnect, disconnects, drops, dropping, disconnected
load, loading, open, opening
send, sending, receive, receiving, deliver, delivery
install, setup, configure, configuration, config
sync, synchronise, synchronize, synchronization, syncing
popup, pop up, advert, warning, message
browser, chrome, firefox, edge, safari
windows, operating system, os, macos, linux
adobe, photoshop, acrobat, pdf, illustrator, creative cloud
monitoring, alert, alarm, notification
domain name, subdomain, dns record
identity, id, identification
alumni, former employee, ex employee
loan, advance, salary advance, borrow money
donation, charity, sponsor, sponsorship, volunteer, volunteering
stock options, shares, equity, stock, esop
childcare, daycare, nursery, kindergarten
commute, train ticket, public transport, season ticket, travel card, bus, bus pass, rail, job ticket
taxi, cab, uber, ride
mileage, kilometres, kilometers, own car, private car, drove
per diem, daily allowance, meal allowance, allowance
gdpr, data subject, erasure, delete my data, data access request, privacy
trademark, patent, intellectual property, copyright, ip
power of attorney, signature authority, sign on behalf
open source, third party license, library license
vehicle, car, truck, van, lorry, motorbike
tyre, tire, windscreen, garage, car repair, vehicle damage, dent
accident, crash, collision, injury, hurt
hospital, surgery, operation, doctor, sick
dentist, doctor, appointment, medical appointment
flu, cold, fever, covid, migraine, headache, stomach, sick, ill, throwing up, vomiting
mother, father, parent, child, family, care, carer, elderly parent
kids, children, child, son, daughter, baby
lunch, meal, dinner, restaurant, food, expenses
receipt, invoice, bill, proof of purchase
vat, tax, customs, duty, import, export
money, cash, payment, funds, salary
owe, owes, owed, outstanding, overdue, due, unpaid
price, cost, costs, fee, charge
sign, signature, signing, docusign, e signature, esignature, countersign
check, review, look over, verify, validate, proofread
draft, template, form, standard form
lawsuit, sued, dispute, litigation, claim, court
insurance claim, damage, insured, liability
bribe, bribery, corruption, kickback, fraud, embezzlement, unethical
harass, harassment, bully, mobbing, sexist, racist, shouting, yells, insulted, threatened
anonymous, whistleblowing, speak up, report misconduct
politics, religion, gossip
nurse, first aid, plaster, bandage, defibrillator
evacuation, emergency exit, fire exit, fire door
handicapped, wheelchair, ramp, accessible
window, blind, blinds, shutter, curtain, shade, glass
door, hinge, handle, doorbell, gate, turnstile, barrier
wall, ceiling, paint, painting, carpet, floor, tile, roof
fridge, refrigerator, freezer, microwave, dishwasher, kettle, oven, kitchen, appliance
soap, towel, towels, toilet paper, hand sanitizer, tissue, dispenser
plant, plants, flowers, garden, watering
snow, ice, slippery, gritting, winter
smoking, smoke, cigarette
shower, changing room, gym
whiteboard, flipchart, markers, board
table, tables, chairs, seating
relocate, new office, sit with, sit next to, move seats
lanyard, badge, name tag
reception, receptionist, front desk, lobby
security guard, guard, alarm system, cctv, intruder, stranger, trespasser
borrowed, borrow, lend, loan, temporary
scrap, discard, recycle, dispose, e waste, old equipment
warranty, guarantee, repair, defect
delivery, deliver, delivered, arrive, arrived, shipment, tracking
envelope, stamp, stamps, letter, registered letter, postage
customs, international shipping, shipping
inventory, stock level, warehouse, material, stock
sales order, order, delivery note, picking
purchase requisition, purchase order, requisition
approval, approve, approver, sign off, release
chart of accounts, ledger, booking, posting, journal
month end, year end, closing, close the books
timesheet, timecard, time entry, clock, punch, hours
payslip, payroll, net pay, gross, deduction, deductions, overpaid, underpaid
advance, salary advance, loan
allowance, subsidy, grant, stipend
pension, superannuation, retirement plan
share plan, stock, equity, options
gym, fitness, sport, yoga, membership
bus, train, tram, metro, subway, transport, commuting, ticket
bike lease, bike, bicycle, e bike, cycle to work
degree, university, master, mba, phd, studies, study
english, german, french, spanish, language, language lessons
exam, certificate, certification, diploma
coach, mentor, training, development
interview, applicant, application, candidate, hiring, cv, resume
job ad, advert, posting, vacancy, opening, job
probation, trial period, contract
notice period, resignation, notice, leaving
fixed term, contract extension, extend the contract, permanent
retire, retirement, pension, leaving
garden leave, severance, dismissal, fired, laid off, redundancy
welcome, introduction, induction, orientation, onboarding
org chart, reporting line, manager change
photo, picture, profile picture, headshot
headshot, photographer, photo shoot
presentation, slides, powerpoint, deck
brochure, leaflet, flyer, handout, catalogue
linkedin, twitter, instagram, facebook, social media
booth, stand, trade fair, exhibition, fair
swag, goodies, giveaways, gifts
survey, poll, questionnaire, form
minutes, agenda, meeting notes
wifi password, wifi code, wlan, voucher
cable, cables, hdmi, vga, displayport, adapter, cord
bluetooth, pairing, pair, wireless headset
fan, overheating, overheats, hot, noise, noisy
keyboard layout, keys stuck, keyboard
touchscreen, touch screen, touchpad
drivers, driver, firmware, bios
reboot, restart, boot, booting, shut down, turn on, power on, switch on, startup
reinstall, reimage, wipe, format, factory reset
battery, charging, power bank
blue screen, bsod, black screen, crash, device, computer
pixel, lines, stripe, flicker, flickers, screen
scanner, barcode scanner, handheld
label printer, labels, print
paper jam, jammed, jam, stuck paper
queue, print queue, printer
excel, spreadsheet, macro, formula, pivot
pdf editor, pdf, merge pdf
word, document, template
attachment, attach, attached, file too big, size limit, megabytes, mb
invite, invitation, invitations, meeting request
bounce, bounces, bounced, undeliverable, returned mail, ndr
archive, archived, old mails, pst
alias, email address, new address
forward, forwarding, redirect
join, joining, enter, access
read only, write access, read access, edit rights, editor, viewer
owner, ownership, responsible
member, members, group, team
url, link, broken link, 404, error 404
captcha, cookie, cache, browser
timeout, timed out, connection lost, disconnect
bandwidth, speed, slow, latency
ip address, static ip, dhcp
cable port, wall socket, network socket, lan port
citrix, remote desktop, rdp, vdi, virtual desktop
putty, ssh, ftp, sftp
script, batch, cron, scheduled job, job
backup tape, snapshot, version history, previous version, earlier version
trash, recycle bin, bin
usb, memory stick, thumb drive, removable media
ransom, encrypted, locked files, virus
password manager, keepass, lastpass, 1password, vault
biometric, fingerprint, face id, windows hello
qr code, code, authenticator
token, yubikey, security key, fido
impersonate, impersonation, pretends, fake, spoof, ceo fraud
link, clicked, click, phishing
leaked, leak, exposed, published, data breach
wrong address, wrong person, wrong recipient, by mistake
cctv, footage, surveillance
delete data, erasure, right to be forgotten, privacy
consent, cookie banner, privacy policy, gdpr
processor, processing agreement, dpa, avv
audit, auditor, auditors, compliance
sanction, embargo, export control
supplier audit, questionnaire, due diligence
feature, button, option, function
typo, wrong text, spelling mistake, content
dashboard, kpi, numbers wrong, figures
cannot find, where is, how to, instructions, manual, guide, documentation
`);

const faults = phrases(`
broken, broke, breaks, defective, faulty, damaged, cracked, shattered, smashed, dead, died, dies, kaput
slow, slowly, lag, lags, laggy, hangs, hanging, hung, freezes, froze, frozen, crash, crashed, stuck, jams, jammed, flickers, blinks, overheats, hot
error, errors, fails, failed, failure, malfunction, glitch, trouble, noise, noises, noisy, black screen, blue screen, stays black, repair, fix, fixed
not working, not work, doesnt work, dont work, wont work, isnt working, arent working, never works, no longer works, stopped working, stops working, nothing works
wont start, doesnt start, not start, wont turn on, doesnt turn on, not turn on, wont open, doesnt open, wont charge, doesnt charge, not charge, not charging, wont connect, doesnt connect, not responding, doesnt respond
no sound, no picture, no signal, no power, acting up, playing up, acts up, cuts out, gives up, gave up
`);

const wishes = phrases(`
order, ordering, buy, buying, purchase, borrow, lend, lease, another, additional, extra, spare, second, replacement, replace, a new one, need new ones
i need a, i need an, we need a, we need an, i need two, need new, need some, get me a, get me an, get us a, get a, get an, getting a, can i have, could i have, may i have, can i get, could i get, can we have, can we get, i want a, i want an, i would like a, id like a, looking for a, like to book, like to reserve
`);

const kindsOfNeed = kinds(`
laptop: Request a new laptop or computer; Order hardware; New equipment: my laptop is old and slow i want a new one; my notebook is five years old; i need a macbook for work; can i have a faster machine; order a pc for a colleague; replace my old computer
monitor: Request a monitor or screen; Request new hardware; Order hardware: how do i get a second monitor; i need a bigger screen for my desk; a display for my home office; an extra screen would be nice; two monitors; a docking station please
accessories: Order accessories and peripherals; Keyboard, mouse and headset; Accessory request: my keyboard is worn out need a new one; i need a mouse and a headset; headset is broken; a cable for my monitor; usb adapter; charger for my laptop; a webcam; laptop bag; batteries for the mouse
brokenDevice: Report broken hardware; Get help with a device; Computer problem; Hardware issue; Laptop repair: blue screen again; repair my notebook; fell off the table; macbook is dead; battery swells; tablet is damaged; my laptop broke; the computer does not start; black screen; spilled coffee over my keyboard; screen is cracked; it makes strange noises; battery dies after ten minutes; laptop does not charge; pc freezes all the time
printer: Printer problem; Printing: printer jams; paper jam; nothing comes out when i print; printer is offline; the copier on the second floor is broken; toner is empty; cannot scan to my mail; prints are smudged
mobile: Request a mobile phone; New smartphone; SIM card: i need a work phone; a company iphone; my mobile contract; sim card for my tablet; upgrade of my mobile; get a phone number
mobileBroken: Mobile phone problem; Phone issue: my phone does not ring; phone screen is shattered; cannot call anyone; no signal on my cell; my iphone does not sync mails
roaming: Roaming; Mobile data abroad: i am going abroad and need data on my phone; roaming for my trip to the us; use my mobile overseas; no internet on my phone in spain
deskPhone: Desk phone; Telephone and voicemail: my extension does not ring; forward my calls; set up voicemail; the telephone is dead; move my extension to my new desk
lostProperty: Lost property; Lost and found: i left my jacket in the canteen; found an umbrella; whose glasses are these; my wallet is gone; forgot my bag in the meeting room
lostDevice: Lost or stolen device; Report stolen equipment: i left my laptop on the train; my phone was stolen; somebody took my bag with the notebook; cannot find my tablet; lost my work phone in a taxi; my car was broken into and my computer is gone
returnDevice: Return equipment; Hand back hardware; Dispose of equipment: give back my old laptop; where do i bring the old monitor; i do not need the tablet any more; old devices to recycle; pick up unused pcs
loanDevice: Borrow equipment; Loan laptop: lend me a projector; a laptop for two days; temporary device while mine is repaired; a camera for an event
software: Install software; Request new software; Software licence; Application request: i need photoshop; get me a visio licence; install python on my pc; a program to edit pdf; we need a tool for drawing diagrams; my licence has expired; can i have adobe acrobat
softwareProblem: Software problem; Application error; Report a bug: excel crashes; the app shows an error; program does not open; an error message pops up; the application freezes when i save; word hangs all the time; after the update nothing works
password: Reset password; Forgotten password; Password help; Account unlock: i forgot my password; cannot log in; my account is locked; locked out after too many tries; my password expired; login fails; it says wrong password; new credentials
mfa: Two-factor authentication; Reset MFA; Authenticator: i have a new phone and the authenticator is gone; no verification code arrives; reset my second factor; lost my security key; the code is not accepted
account: Create a user account; New login; New account; Account request: a login for the new colleague; set up an account in the system; account for an external; make a user for the intern; test user
accountRemove: Deactivate account; Remove access; Close account: disable the account of someone who left; take away rights; former employee still has access; delete user
access: Request access to a system; Permissions; Application access: i cannot open the tool access denied; give me rights for sap; i need to see the dashboard; permission to edit; my colleague can see it but i can not; read access for the project
adminRights: Admin rights; Administrator privileges: install things myself; local administrator on my machine; elevated rights; root on the server
sharedDrive: Access to shared folder; Network drive; File share: cannot see the team folder; the drive is not mapped; create a folder for our project; the s drive vanished; map a network drive; open the department files
storage: More storage or disk quota; Mailbox quota: my disk is full; mailbox is full; no space left; cannot save any more; increase my quota
restore: Restore files; Recover data; Backup: i deleted a file by mistake; get back the old version; a folder has vanished; i overwrote the presentation; bring back a document from yesterday
email: Email problem; Outlook issue; Mail: my mails do not arrive; outlook does not open; cannot send messages; inbox does not load; mails bounce back; search in my mails finds nothing; attachments too big
sharedMailbox: Shared mailbox; Distribution list; Mailing list: a common inbox for our team; add me to the mailing list; one address for several people; new group address; who is on the list; an address like info
calendar: Calendar problem; Shared calendar: meeting invites vanish; cannot see the calendar of my boss; appointments are shown twice; share my calendar
phishing: Report phishing or suspicious email; Report spam: a strange mail asks for my password; i clicked on a link in a weird message; someone pretends to be the boss; is this mail genuine; a lot of junk; odd attachment from an unknown sender
securityIncident: Report a security incident; Virus or malware; Cyber security: i think i was hacked; my computer has a virus; all files are encrypted; somebody else used my account; strange windows pop up; someone asked for confidential data
dataProtection: Data protection; Privacy; Report a data breach: sent customer data to the wrong person; delete my data; a list with names was published; may i store this about people; personal data was lost
vpn: VPN; Remote access; Working from home access: cannot connect from home; vpn keeps disconnecting; vpn does not work; how do i work from the hotel; remote desktop; connect to the office from outside
wifi: Wifi or network problem; Internet connection; Network issue: no internet; the wireless is slow; connection drops; the network port is dead; cannot get online; wlan password; pages do not load
guestWifi: Guest wifi; Wifi for visitors: internet for our guests; visitors need the wireless; wlan voucher; network access for a client
website: Website problem; Website change; Web content: our homepage is down; a typo on the web page; update the team page; broken link on the site; publish an article
blockedSite: Unblock a website; Firewall change; Open a port: a page is blocked; the proxy does not let me; i need this site for my work; open port for the partner
server: Request a server; Virtual machine; Cloud resources: a machine for tests; new vm; more memory for the server; an aws account; a kubernetes cluster; hosting
database: Database; Database access: a new database; run a query; slow sql; copy of the production data; restore a table
outage: Report an outage; Service down; Incident; Report a system problem: nothing works for anyone; the whole team cannot work; system is down; application unavailable; production stands still
teams: Teams or chat; Collaboration tool problem; Collaboration tool: a new channel; nobody hears me in the meeting; my camera does not work in calls; a workspace for our project; microphone is muted; cannot join the call
meetingEquipment: Meeting room equipment; Audio visual support; Projector: the beamer does not show my picture; the tv in the meeting room is dead; technician for the town hall; hdmi cable is missing; video system in the boardroom
wiki: Confluence or intranet; New Confluence space or Jira project: a space for my team; jira project; edit rights on the page; new board; publish on the intranet
development: Code repository; Developer tools; Deployment: a new repository; access to github; pipeline fails; release to production; build server; test environment
report: Report or data request; Dashboard; Analytics: figures of last quarter; an extract of all customers; a new chart; numbers are wrong; export from the system; power bi
onboarding: New employee onboarding; New starter; Set up a new hire: somebody joins my team in may; new colleague begins; prepare everything for a newcomer; we hired a developer; first day of an intern; a starter kit
offboarding: Employee leaving; Offboarding; Leaver: someone quits; his last day is the end of march; i resign; my colleague leaves the company; i handed in my notice; terminate a contract
transfer: Change of role or department; Internal transfer: i move to another team; new manager; change my job title; she gets a new position; switch department
hire: Recruiting; Request to hire; Open position; Headcount: we need more people in the team; advertise a job; replace someone who left; find a developer; post a vacancy; interview candidates
referral: Refer a candidate; Employee referral: a friend would like to work here; recommend somebody for a job; bonus for a recommended person
vacation: Request vacation; Annual leave; Request time off; Holiday request: i am away in august; sabbatical in autumn; i need vacation; take a week off; how many days do i have left; two weeks in summer; be away over christmas; carry over my days; a day off on friday; fly to the beach
sick: Sick leave; Report sickness; Absence: i am ill; i have the flu; i stay in bed; i feel terrible and stay home; doctor wrote me off; hand in a sick note; my child is ill; operation and out for three weeks
parental: Parental leave; Maternity or paternity leave: i am pregnant; we are having a baby; my wife gives birth in june; time for my newborn; after the birth; becoming a father; adopting a child
specialLeave: Special leave; Time off; Unpaid leave; Bereavement leave; Sabbatical: my grandmother died; a funeral; i get married; half a year off; moving house day; time to care for my mother; jury duty
payroll: Payroll question; Salary; Payslip: my pay is wrong; i was not paid; where is my payslip; less money this time; overtime was not paid; when do we get our wages; deduction i do not understand
bankDetails: Change bank details; Update personal details; Change of address: i moved; i have a new bank; new iban; got married and have another name; my phone number changed; emergency contact
certificate: Employment certificate; Employment verification letter; HR letter: the bank wants proof that i work here; letter for my landlord; a reference; confirm my salary; paper for the embassy
benefits: Benefits; Insurance and pension: question about my pension; join the health plan; gym membership; dental cover; add my wife to the insurance; retirement; discount for employees
workingTime: Change working hours; Part-time; Working time model: work fewer hours; four day week; 80 percent; go part time; back to full time; i cannot work on mondays any more; reduce my hours
timeTracking: Time tracking; Timesheet; Correct a time entry; Overtime: forgot to clock in; correct my timesheet; hours are wrong; i booked on the wrong project; clock out was missing; my overtime does not show
shifts: Shift swap; Rota: swap my shift; who works on sunday; late shift instead of early
homeOffice: Work from home; Remote working agreement: two days at home; a desk for my home; telework agreement; work remotely on fridays
workAbroad: Work from abroad; Working abroad; Remote work from another country: work from another country; a month in spain and working from there; work from my parents place in poland; home office at the beach; workation
training: Training request; Course; Learning and development: i want to learn spanish; a certification; pay for my course; english lessons; attend a workshop; leadership programme; go to a conference; study next to work
performance: Performance review; Promotion; Change a contract or salary; Raise: i earn too little; feedback talk; more responsibility; ask for more money; appraisal with my boss
complaint: Complaint or grievance; Report misconduct; Ethics: my boss shouts at me; i am bullied; unfair treatment; somebody touches me; discrimination; a colleague takes bribes; speak up anonymously
wellbeing: Wellbeing; Employee assistance; Occupational health; Counselling: i am stressed out; talk to someone; burnout; i cannot sleep because of work; company doctor; flu shot; glasses for screen work
expenses: Expense claim; Reimbursement of expenses: i paid for lunch with a client; get my money back; receipts from my trip; i bought a cable myself; taxi costs; mileage for my own car; submit my receipts
travel: Travel booking; Business trip; Travel request: book a flight to london; a hotel for two nights; visit a customer in paris; train tickets; rent a car; i have to go to berlin; fly to new york
visa: Visa or work permit; Immigration: papers for china; my residence permit ends; invitation letter for an embassy; work permit for a colleague from india
creditCard: Company credit card; Corporate card: i need a card to pay; raise my limit; card was declined; card is lost; unknown charge on the statement; pin of my card
invoice: Invoice question; Pay a supplier invoice; Vendor payment; Accounts payable: the agency waits for its money; supplier was not paid; a bill arrived; reminder from a vendor; where do i send this bill; dunning letter; when will it be paid
purchase: Purchase request; Purchase order; Procurement: buy something for the team; order from a supplier; approve a quote; need a po number; spend more than 1000
vendor: New supplier; Vendor onboarding: register a vendor; change bank account of a supplier; add a company to pay; new partner in the system
budget: Budget; Cost centre; Finance question: move money to another project; new cost centre; how much is left; year end booking; forecast
customerInvoice: Bill a customer; Customer billing; Credit note; Outgoing invoice: bill a client; a client has not paid; send a reminder to a customer; client owes us money; customer paid twice; wrong amount on our invoice; refund to a customer
contract: Contract review; Legal advice; Legal review: check an agreement; a client sent terms; nda to sign; may i sign this; a lawyer to read it; we are being sued; question about law
trademark: Intellectual property; Trademark or copyright: may i use this picture; register our name; somebody copies our product; an invention; open source in our product
securityQuestionnaire: Security questionnaire; Customer audit: a customer wants to know how secure we are; fill in this questionnaire; are we iso certified; penetration test report; request for proposal asks about encryption; soc report for a prospect
exception: Policy exception; Exemption from a rule; Security exception: allow a usb stick; i need dropbox for a project though it is forbidden; lift the block; temporary permission to use a blocked tool; use my own laptop
compliance: Compliance question; Policy; Code of conduct: may i accept a gift; is it allowed; conflict of interest; a side job; audit; export rules
badge: Access badge; ID card; Building access; Key: my badge does not open the door; lost my card; forgot my pass; get in at the weekend; key for the cabinet; gate does not open; i cannot enter the building
visitor: Register a visitor; Guest: a client comes on monday; guests at the reception; badge for a visitor; delegation comes to see us; candidate comes to interview
parking: Parking; Parking space: where can i leave my car; a spot in the garage; charge my electric car; somebody stands on my space; place for my bike; car park barrier
companyCar: Company car; Fleet; Pool car: lease a car; flat tyre; winter tyres; car for a trip; fuel card; damage on the car; a scratch; accident with the van
meetingRoom: Book a room; Room booking; Meeting room reservation; Rooms for an event: a room for twenty people; place for a workshop; somewhere to meet a client; room is taken; reserve the big hall
catering: Catering; Food and drinks for a meeting: sandwiches for ten; coffee for our guests; lunch for a workshop; cake; vegan meals; drinks for a party
workplace: Desk or office move; Workplace; Furniture; Ergonomic chair: my chair is broken; my back hurts; a desk that goes up and down; sit with my new team; we need more seats; a shelf; a locker for my things; move my things to another floor
climate: Heating or air conditioning; Temperature; Facilities problem: it is freezing; too hot in here; the air is bad; cold in our office; radiator stays cold; we are sweating; draft from the window
electricity: Lighting or electricity; Building repair; Facility maintenance: the lamp flickers; no power at my desk; bulb is gone; dark in the corridor; socket is dead; window does not close; door squeaks; blinds stuck
plumbing: Plumbing; Water leak; Toilet; Building maintenance: water drips from the ceiling; toilet is blocked; tap does not stop; no hot water; sink is clogged; floor is wet
cleaning: Cleaning; Waste: the kitchen is dirty; bin is full; somebody spilled coffee; it smells; carpet has a stain; restroom needs soap; no toilet paper; shred papers; mice in the kitchen
elevator: Elevator; Lift: lift is stuck; elevator does not come; people are in the lift
safety: Health and safety; Report an accident or hazard; First aid: i fell down the stairs; somebody is hurt; wires hang out; slippery floor; emergency exit is blocked; first aid box is empty; i cut my hand
supplies: Office supplies; Stationery: pens and paper; we are out of printer paper; notepads; envelopes; whiteboard markers; stapler
businessCards: Business cards: cards with my new title; print visiting cards; my cards are used up
mail: Courier and shipping; Post; Parcel: send a package to a customer; a parcel did not arrive; pick up a letter; ship a box to another office; private delivery to the office; customs
workwear: Work clothing; Protective equipment; Uniform: safety shoes; a helmet; new gloves; jacket does not fit; goggles
event: Event; Organise an event; Marketing event: christmas party; a booth at a fair; team outing; summer party; invite customers
marketing: Marketing material; Design request; Branding; Communication: a flyer; our logo in high resolution; a poster; a template for slides; social media post; video of our product; announce something to everyone; photos of the team
press: Press or media inquiry; Public relations: a journalist called; interview for a magazine; may i speak in public; write a press release
translation: Translation: a text in french; translate our contract; interpreter for a meeting; proofread my english
merchandise: Merchandise and gifts; Swag: t shirts with our logo; gift for a customer; flowers for a colleague; mugs; farewell present
crm: CRM; Salesforce; Customer data: duplicate customer; a wrong field in salesforce; new lead list; assign the account to me
erp: ERP; SAP: sap does not post; order cannot be released; new material number; workflow is stuck
change: Change request; Request a change: change a setting in production; maintenance window; roll out at night; modify the configuration
feature: Feature request; Suggest an improvement; Idea: it would be great if the app could; i have an idea; an improvement for the portal; add a button
insurance: Insurance claim; Company insurance: something was damaged and who pays; liability insurance certificate; report a damage to the insurer
moveHouse: Relocation support; Moving to another location: moving to a new city for the job; help finding a flat; the company pays for my move
contractExtension: Probation and contract extension; Extend a fixed-term contract: his contract ends in june and should go on; probation is over; make her permanent
kitchen: Kitchen equipment; Coffee machine: coffee machine is broken; the fridge does not cool; dishwasher is full; no coffee beans; water dispenser
doors: Doors and locks; Key request: door does not lock; key is stuck; new lock; locker key lost
pest: Pest control: mice in the kitchen; ants on my desk; wasps at the window
signature: Electronic signature; Signing of documents: docusign account; who may sign; second signature; sign electronically
organisation: Organisation chart; Manager change: my manager is wrong in the system; new reporting line
printerSetup: Add a printer; Connect to a printer: add the printer on the third floor; printer is not in my list; print from my phone
onCall: On-call duty; Standby: who is on call; standby allowance; night duty
giftsCompliance: Gifts and invitations; Declare a gift: a supplier invited me to dinner; got a bottle of wine from a client; tickets for a match
tax: Tax question; Tax certificate: annual tax statement; wrong tax class; double taxation
loanSalary: Salary advance; Loan from employer: i need part of my wages early; money in advance
general: Ask a question; General request; Other: i have a question; whom do i ask; something else; who is responsible; where do i find
`);

/** English. */
export const english: Language = {
  code: 'en',
  stem: stemmer,
  stopWords,
  weakWords,
  beforePlaces,
  synonyms,
  faults,
  wishes,
  kinds: kindsOfNeed,
};
