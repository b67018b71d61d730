import { stemmer } from '@orama/stemmers/spanish';
import { kinds, lines, phrases } from '../languages/read';
import type { Language } from '../types';

const stopWords = lines(`
el la los las lo un una unos unas del al este esta esto estos estas ese esa eso esos esas aquel aquella aquello aquellos aquellas algún alguna algunos algunas algo nada nadie alguien ningún ninguna cada todo toda todos todas otro otra otros otras mismo misma mismos mismas tal tales cual cuales cuál cuáles
yo tú vos él ella ello nosotros nosotras ustedes vosotros vosotras ellos ellas me te se nos os le les mí ti sí mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro vuestra mío mía usted
soy eres es somos son era eras éramos eran fui fue fueron ser sido sea sería estoy estás está estamos están estaba estaban estuve estuvo estar estado esté he has ha hemos han había habían haya haber hay hubo hago hace hacemos hacen hacer hecho haga hizo hice puedo puedes puede podemos pueden podía pudo podría podrían podríamos poder pueda debo debe debemos deben debería tengo tienes tiene tenemos tienen tenía tuve tuvo tener tenga quiero quieres quiere queremos quieren quería quisiera quisiéramos querría querer voy vas va vamos van iba ir vaya vengo viene vienen venir vino sé sabe saben saber veo ve ven ver doy da dan dar dé den di dado sigo sigue siguen seguir suele
y e o u pero sino aunque si que qué quien quién quienes como cómo cuando cuándo donde dónde cuanto cuánto cuántos cuántas porque por para pues entonces así además mientras según
a ante bajo con contra de desde durante en entre hacia hasta mediante sin sobre tras conmigo contigo
no ni nunca jamás ya aún todavía siempre a veces también tampoco muy más menos mucho mucha muchos muchas poco poca pocos pocas bastante tan tanto bien mal solo sólo solamente casi apenas quizá quizás tal vez luego después antes ahora aquí ahí allí allá acá cerca lejos
por favor gracias hola buenos buenas buen buena día días tarde tardes noche noches saludos saludo estimado estimada estimados señor señora ayuda ayudar ayúdame ayúdenme ayuden necesito necesita necesitamos necesitan necesitaría necesitaríamos necesitar gustaría gustar quisiera deseo desea deseamos desear perdón perdona disculpa disculpe disculpen favor
hoy ayer mañana anteayer pasado lunes martes miércoles jueves viernes sábado domingo semana semanas mes meses año años hora horas minuto minutos próximo próxima último última siguiente vez veces rato urgente urgentemente pronto enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
cosa cosas tema temas asunto decir dice dicen dime digan poner pongo pone puse puesto tomar toma pasar pasa pasó ocurre sucede llevar lleva llevo dejar deja dejo dejó dejé quedar queda quedan quedé conseguir consigo encontrar encuentro parecer parece creo pienso posible posibilidad manera forma tipo caso ok vale bueno claro genial perfecto super jaja lol chiste dos tres cuatro cinco primero primera uno
`);

const weakWords = lines(`
solicitud solicitar solicito pedir pido pedido petición encargar informar reportar avisar notificar problema error fallo incidencia incidente duda pregunta consulta nuevo nueva nuevos nuevas cambiar cambio modificar modificación añadir agregar crear alta abrir enviar mandar envío recibir trabajo trabajar trabajando funciona funcionar llamar oficina empresa compañía empleado empleada trabajador compañero compañera colega cliente persona gente equipo responsable jefe proyecto sistema servicio herramienta general información detalles pequeño grande viejo antiguo mejor malo número nombre datos roto perdido
`);

const beforePlaces = lines('en sobre bajo detrás junto por via vía desde');

const synonyms = lines(`
portátil, ordenador, computadora, computador, laptop, notebook, pc, compu, macbook, mac, thinkpad, dell, lenovo, surface, computer
ordenador, computadora, computador, pc, equipo, equipo informático, máquina, desktop, sobremesa, torre
ordenador, equipo informático, hardware, equipamiento, dispositivo, aparato, device, equipment, material informático
tableta, tablet, ipad, dispositivo
móvil, celular, teléfono, smartphone, iphone, android, samsung, galaxy, phone, teléfono móvil, mobile
teléfono fijo, fijo, extensión, centralita, telefonía, desk phone, telephone
buzón de voz, contestador, voicemail, desvío de llamadas
sim, tarjeta sim, esim, línea, tarifa, datos móviles, sim card, tariff, megas
roaming, itinerancia, extranjero, en el extranjero, fuera del país, internacional
pantalla, monitor, display, screen, segunda pantalla, segundo monitor, doble pantalla
accesorio, ratón, mouse, teclado, auriculares, cascos, webcam, base de conexión, cable, adaptador, periférico, accessories, keyboard, headset, mice
auriculares, cascos, audífonos, micrófono, diadema, headset, manos libres
ratón, mouse
teclado, keyboard
cargador, fuente de alimentación, cable de corriente, batería, charger, cables
batería, pila, cargar, carga
docking, dock, base, estación de acoplamiento, docking station
micrófono, micro, sonido, audio, altavoz, altavoces, bocina
cámara, webcam, camera
impresora, imprimir, impresión, imprime, fotocopiadora, copiadora, fotocopia, multifunción, plotter, printer, printing, print
tóner, tinta, cartucho, ink
escáner, escanear, escaneo, scan, scanning, digitalizar
atasco, atasco de papel, papel atascado, atascada, paper jam, paper jams
proyector, cañón, retroproyector, projector, meeting room technology, pantalla de la sala
videoconferencia, videollamada, teams, zoom, webex, reunión en línea, reunión virtual, call, conference
programa, aplicación, app, software, program, application, extensión, plugin, herramienta
programa, software, vlc, docker, python, java, notepad, figma, miro, autocad, matlab, winzip, copilot, chatgpt
licencia, adobe, photoshop, acrobat, visio, jetbrains, suscripción, renovar, renovación, license, licence, caduca, caducar, caducada, vence, vencer, vencida
instalar, instalación, descargar, install, poner en mi ordenador
actualización, actualizar, nueva versión, update, upgrade
office, excel, word, powerpoint, outlook, microsoft 365
outlook, correo, email, e-mail, mail, mensajería, correos
correo, email, mail, mensaje, bandeja de entrada, inbox, correo electrónico
buzón, buzón compartido, buzón común, cuenta compartida, correo compartido, dirección común, shared mailbox, mailbox, buzón de correo
lista de distribución, lista de correo, distribution list, grupo de correo, mailing list
adjunto, adjuntos, archivo adjunto, attachment, attachments
spam, correo basura, correo no deseado, publicidad
phishing, correo sospechoso, mensaje sospechoso, email sospechoso, correo raro, correo extraño, correo falso, fraude, estafa, suplantación, suspicious email, sospechoso, timo, fraudulento, suspicious
calendario, agenda, cita, invitación, reunión, calendar
fuera de la oficina, respuesta automática, mensaje de ausencia, out of office
teams, slack, chat, canal, colaboración
sharepoint, onedrive, sitio de equipo
confluence, wiki, documentación, intranet
carpeta, carpeta compartida, directorio, unidad de red, disco de red, shared folder, folder, network drive, unidad compartida, carpeta común
archivo, fichero, documento, file, files
espacio, almacenamiento, disco lleno, espacio en disco, cuota, lleno, storage
restaurar, recuperar, copia de seguridad, backup, respaldo, restore, borrado, borré, borrar, eliminado, eliminé, sobrescrito, lost files, recuperación, borrado por error, sin querer
borrar, eliminar, desaparecer, desaparecido, borrado, eliminado, perdido
contraseña, clave, password, pin, credenciales, clave de acceso, usuario y contraseña
restablecer, resetear, reset, olvidé, olvidado, olvidar, caducada, desbloquear, bloqueada, bloqueado, cambiar contraseña
bloqueado, bloqueada, desbloquear, cuenta bloqueada, locked, suspendida
entrar, iniciar sesión, inicio de sesión, login, acceder, conectarme, sesión, loguearme, identificarme, sign in
cuenta, usuario, cuenta de usuario, perfil, account, user
acceso, acceder, permiso, permisos, autorización, rol, derechos, access, permission, permissions, rights, habilitar
administrador, admin, permisos de administrador, derechos de administrador, administrator
mfa, 2fa, doble factor, doble autenticación, autenticación en dos pasos, verificación en dos pasos, código de verificación, authenticator, token, código, multi-factor authentication, dos pasos, autenticador, código sms, otp
vpn, acceso remoto, en remoto, remoto, remote access, túnel, desde casa
wifi, wi-fi, inalámbrica, inalámbrico, red inalámbrica, wlan, wireless
red, internet, conexión, network, toma de red, conectividad, cable de red, en línea
wifi de invitados, wifi para invitados, wifi para visitas, wifi para visitantes, internet para invitados, guest wi-fi, guest wifi, wifi para, internet para, wifi de visitas, voucher
cortafuegos, firewall, proxy, página bloqueada, puerto, desbloquear una página
sitio web, página web, web, página, website
servidor, máquina virtual, vm, instancia, server, sandbox, entorno de pruebas, servidor de pruebas
base de datos, sql, oracle, database
nube, cloud, aws, azure, kubernetes
repositorio, repo, git, github, gitlab, repository
caída, caído, interrupción, no disponible, corte, outage, down, inaccesible, nadie puede trabajar, todo parado, no funciona nada, fuera de servicio, caída general
se cuelga, cuelga, colgado, congelado, se congela, bloquea, crash, no responde, pantalla azul, se cierra, tilda, se tilda, se traba, trabado, pasmado, bug
lento, lenta, lentitud, lentísimo, va lento, slow, tarda mucho, tarda, se arrastra
roto, rota, no funciona, no va, estropeado, averiado, avería, dañado, descompuesto, defectuoso, muerto, malogrado, no sirve, damaged, broken, no enciende, no arranca, no prende, se rompió, not start, kaput, agrietada, rajada, hecho polvo, escacharrado, ha muerto
arrancar, encender, prender, iniciar, boot
reparar, reparación, arreglar, arreglo, repair, mantenimiento
sustituir, reemplazar, cambiar, cambio, repuesto, recambio, otro, de repuesto, reemplazo
robo, robado, robaron, hurto, pérdida, perdido, stolen, lost, theft, me robaron, sustraído, asalto
objeto perdido, objetos perdidos, olvidado, encontrado, paraguas, chaqueta, gafas, lentes, bufanda, abrigo, cartera, billetera, lost property, extraviado, me dejé, encontré
devolver, devolución, entregar, retornar, return, regresar
comprar, compra, pedir, pedido, purchase, order, adquirir, adquisición, buy
préstamo, prestar, prestado, pedir prestado, alquilar, loan
avisar, notificar, report, denunciar, reportar
virus, malware, ransomware, hackeado, hackearon, pirateado, infectado, troyano, hacker, programa malicioso
seguridad, incidente de seguridad, ataque, intrusión, brecha, security, ciberataque, desconocido
rgpd, gdpr, datos personales, privacidad, protección de datos, fuga de datos, privacy, lopd, personal data, datos de ella, datos de él, datos sobre, derecho de acceso
cifrado, cifrar, bitlocker, memoria usb, pendrive, usb
cuestionario, cuestionario de seguridad, licitación, auditoría, iso 27001, soc 2, questionnaire, encuesta
excepción, prohibido, prohibida, no permitido, prohibir, política, policy, dispensa, exención
incorporación, onboarding, nuevo empleado, nueva empleada, nuevo compañero, nueva compañera, ingreso, se incorpora, empieza, primer día, alta de empleado, new employee, nuevo ingreso, nuevo colaborador, contratado, entra en el equipo
baja de empleado, salida, renuncia, renunciar, dimisión, dimitir, despido, último día, deja la empresa, se va de la empresa, employee leaving, offboarding, jubilación, jubilarse, se jubila, fin de contrato, finiquito, se marcha
empleado, empleada, trabajador, colaborador, personal, plantilla, employee
traslado, cambio de puesto, cambio de departamento, cambio de equipo, transfer, cambiar de equipo
externo, freelance, autónomo, consultor, contratista, subcontratado, external, temporal
becario, becaria, prácticas, pasante, aprendiz, practicante, estudiante
contratar, contratación, vacante, puesto, oferta de empleo, reclutar, reclutamiento, selección, candidato, candidata, open a position, position, vacancy, buscamos a alguien, refuerzo, puesto vacante, personal
recomendar, referir, recomendación, refer a candidate, candidate, conozco a alguien, referido, candidato, candidata
ascenso, ascender, aumento, aumento de sueldo, subida, promoción, promocionar, ganar más, job title, subida de sueldo, más dinero, cargo
contrato, prórroga, prorrogar, ampliar, renovar, renovación, indefinido, temporal, período de prueba, contract, extension, ampliación
vacaciones, vacación, día libre, días libres, día de asuntos propios, asuntos propios, permiso, ausencia, descanso, time off, annual leave, leave, holiday, vacation, libre, puente, librar, moscosos, medio día, feriado
enfermo, enferma, enfermedad, baja, baja médica, baja por enfermedad, gripe, fiebre, médico, doctor, hospital, justificante médico, sick, sickness, resfriado, parte de baja, incapacidad, licencia médica, malo, indispuesto
permiso parental, baja maternal, baja de maternidad, baja de paternidad, maternidad, paternidad, bebé, embarazada, embarazo, nacimiento, parto, parental leave, parental, recién nacido, adopción, lactancia, dar a luz, licencia de maternidad, voy a ser padre, excedencia por cuidado
excedencia, permiso sin sueldo, sin sueldo, boda, funeral, entierro, fallecimiento, duelo, mudanza, unpaid, special, wedding, matrimonio, murió, fallecido, año sabático, caso, casarme
nómina, sueldo, salario, paga, pago, remuneración, salary, payroll, cobrar, cobro, ingresado, quincena
nómina, recibo de nómina, recibo de sueldo, recibo de pago, payslip, comprobante de pago, hoja de salario
horas extra, horas extras, horario, fichar, fichaje, ficho, marcar, registro horario, registro de jornada, parte de horas, timesheet, clock-in, overtime, fiché, horas trabajadas, checar
bono, prima, comisión, paga extra, aguinaldo, incentivo
beneficio, beneficios, seguro médico, seguro de salud, plan de pensiones, pensión, gimnasio, ticket restaurante, cheque comida, guardería, transporte, benefits, benefit, pension, gym, transport, jubilación, bicicleta, abono transporte
seguro, aseguradora, póliza, insurance
impuesto, impuestos, irpf, hacienda, retención, tax, declaración de la renta
cuenta bancaria, banco, iban, datos bancarios, bank details, bank, cbu, domiciliación, clabe
dirección, domicilio, mudanza, mudado, mudé, address, nueva dirección, datos personales, personal data, cambio de domicilio, me he mudado, me mudé
apellido, estado civil, casado, divorciado, contacto de emergencia, marital status, emergency contact, datos personales
certificado, certificado de trabajo, certificado laboral, certificado de empresa, carta de trabajo, constancia, constancia laboral, justificante, employment letter, letter, casero, embajada, carta laboral, comprobante
contrato, acuerdo, convenio, contract, agreement, cláusula, condiciones, terms
legal, jurídico, abogado, abogada, asesoría jurídica, derecho
acuerdo de confidencialidad, confidencialidad, nda, secreto, no divulgación, cláusula de confidencialidad
revisar, revisión, comprobar, verificar, review, examinar, validar, checked
cumplimiento, compliance, normativa, ética, code of conduct, regla, norma
queja, denuncia, acoso, acosa, acosar, acosado, maltrato, injusto, injusticia, discriminación, conflicto, bullying, harassment, mobbing, humilla, grita, machista, racista, quejarme, hostigamiento, denunciar
idea, sugerencia, propuesta, mejora, proponer
formación, curso, capacitación, aprender, entrenamiento, certificación, seminario, taller, congreso, conferencia, training, course, courses, idiomas, language lessons, clases, clase, máster, estudiar, adiestramiento
viaje, viajar, vuelo, avión, tren, hotel, billete, billetes, pasaje, pasajes, boleto, travel, flight, flights, business travel, trains, hotels, alojamiento, viaje de trabajo, viaje de negocios, ave, reserva
visado, visa, pasaporte, permiso de trabajo, permiso de residencia, visas, nie
gastos, nota de gastos, hoja de gastos, reembolso, reembolsar, reintegro, recibo, recibos, tique, tiques, ticket, tickets, expense, expenses, reimbursement, viáticos, dietas, de mi bolsillo, devolver el dinero, devuelvan el dinero, rendición de gastos, kilometraje, receipts, pagué yo, rembolso, adelanté, boletas
factura, facturas, pago, pagar, impagado, cobro, invoice, bill, payment
proveedor, proveedores, suministrador, supplier, vendor, vendors, acreedor
cliente, clientes, customer
facturar, facturar a un cliente, factura de cliente, abono, nota de crédito, bill a customer, outgoing invoices, facturación, credit note, cobrar a un cliente, moroso, reclamar el pago
tarjeta de crédito, tarjeta de empresa, tarjeta corporativa, tarjeta bancaria, visa de empresa, corporate card, credit card, límite, tarjeta de débito, cargo desconocido
orden de compra, pedido de compra, solicitud de compra, purchase order, po, presupuesto, cotización, quote
presupuesto, centro de coste, centro de costes, finanzas, contabilidad
tarjeta de acceso, tarjeta de entrada, credencial, access card, badge, pase, tarjeta identificativa, gafete, tarjeta, card, carnet, acreditación, entrar en el edificio
llave, llaves, cerradura, candado, taquilla, casillero, key
edificio, planta, piso, sede, building, instalaciones
puerta, puertas, portón, doors, entrada
aparcamiento, plaza de aparcamiento, plaza de garaje, parking, aparcar, estacionar, estacionamiento, cochera, garaje, parqueadero, parking space, garage, plaza, cargador eléctrico, coche eléctrico, parquear
coche, carro, auto, vehículo, coche de empresa, furgoneta, car, pool car, vehículos, automóvil, coche de alquiler, carnet de conducir
gasolina, combustible, tarjeta de combustible, repostar
bicicleta, bici, bike
escritorio, mesa, puesto, sitio, lugar, desk
silla, sillón, mobiliario, mueble, muebles, mesa regulable, furniture, chair, chairs, ergonomic, ergonomía, ergonómico, ergonómica, reposapiés, estantería, armario, silla de oficina
espalda, dolor de espalda, me duele la espalda, lumbar, cuello, cervicales, ergonomía, ergonomic, ergonómica
mudanza, cambiar de sitio, cambio de mesa, me cambio de mesa, cambio de oficina, traslado, cajas, caja, desk move, move, desk or team move, moving, boxes, cambiarme de mesa, cambio de sitio
sala, sala de reuniones, reunión, sala de juntas, meeting room, room, rooms, salón
reservar, reserva, book
catering, comida, almuerzo, desayuno, café, bebidas, bocadillos, sándwiches, food, drinks, refrigerio, evento, event, cena, merienda, pasteles, coffee break, comer
evento, fiesta, celebración, jornada, event
visitante, visita, visitas, invitado, invitados, recepción, visitor, viene a vernos, nos visita, guest, viene a visitarnos, visitar, a vernos, viene un cliente, viene una clienta, vienen a
calefacción, aire acondicionado, temperatura, frío, calor, radiador, corriente de aire, ventilación, clima, climatización, heating, cooling, air, temperature, congelados, helados, asfixia, estufa, hace frío, hace calor, bochorno
luz, lámpara, bombilla, iluminación, fluorescente, foco, lights, light, parpadea
electricidad, corriente, enchufe, fusible, eléctrico, tomacorriente
agua, fuga, gotera, baño, aseo, lavabo, grifo, inodoro, váter, retrete, cisterna, fontanería, plomería, inundación, toilets, water, gotea, tubería, canilla, atascado
ventana, persiana, cristal, estor, windows
ascensor, elevador, montacargas, lifts, lift
techo, pared, moqueta, suelo, fault in the building, pintura
limpieza, limpiar, sucio, sucia, mancha, papelera, basura, cubo, desborda, huele, olor, jabón, toallas, papel higiénico, cleaning, bins, spills, derramado, asqueroso, mugre, fregar, apesta
ratones, ratas, hormigas, cucarachas, avispas, plaga, bichos, insectos
ruido, ruidoso, noise
accidente, accidente laboral, herido, lesión, caída, primeros auxilios, peligro, peligroso, botiquín, caerse
incendio, fuego, humo, alarma, extintor, evacuación
material de oficina, bolígrafo, bolígrafos, boli, papel, lápiz, cuaderno, libreta, sobres, post-it, grapadora, office supplies, pens, paper, notebooks, rotuladores, folios, papelería, lapicera, carpetas
tarjetas de visita, tarjetas de presentación, business cards
paquete, paquetería, correo postal, mensajero, mensajería, envío, enviar, carta, certificado, entrega, parcels, post, courier, recoger un paquete, encomienda, repartidor, sobre
prensa, periodista, entrevista, medios
marketing, folleto, cartel, logotipo, logo, diseño, diseño gráfico, banner, afiche
traducción, traducir, traductor, intérprete
foto, vídeo, fotógrafo
regalo, obsequio, merchandising, flores
informe, reporte, cuadro de mando, dashboard, report, estadística, estadísticas, cifras, indicadores, figures, listado, métricas
sap, erp, inventario, stock, existencias, albarán, artículo
crm, salesforce, datos de clientes
jira, ticket, tablero
jornada, media jornada, tiempo parcial, jornada parcial, jornada completa, reducir mi jornada, reducción de jornada, part-time, full-time, working hours, horario, por ciento, menos horas, cuatro días, reducir horas, jornada reducida
teletrabajo, teletrabajar, trabajar desde casa, trabajo remoto, home office, remote, en casa
trabajar desde el extranjero, desde el extranjero, desde otro país, otro país, work from abroad, abroad, trabajar desde, un mes desde, fuera de españa
turno, turnos, cuadrante, guardia
jefe, jefa, responsable, supervisor, gerente, encargado, superior, boss
hablar, psicólogo, psicóloga, burnout, estrés, estresado, agotado, ansiedad, deprimido, depresión, counselling, apoyo, quemado, agobiado, agobio, apoyo psicológico, anchor, desbordado, no puedo más, terapia
médico de empresa, reconocimiento médico, salud laboral, vacuna
equipo de protección, epi, calzado de seguridad, casco, guantes, ropa de trabajo, uniforme, botas
firma, firmar, firmado, docusign, firma electrónica
`);

const faults = phrases(`
roto, rota, rotos, estropeado, estropeada, averiado, averiada, dañado, dañada, descompuesto, descompuesta, muerto, muerta, defectuoso, agrietada, rajada, rompió, avería
lento, lenta, lentísimo, cuelga, colgado, congela, congelado, traba, trabado, atascado, atascada, atasco, parpadea, se calienta, sobrecalienta, ruido, falla, fallo, fallando, se apaga, se reinicia
error, errores, bug, reparar, reparación, arreglar, pantalla azul, pantalla negra
no funciona, no funcionan, ya no funciona, no va, no van, no enciende, no prende, no arranca, no inicia, no responde, no carga, no imprime, no abre, no se abre, no conecta, no se conecta, no sirve, dejó de funcionar, ha dejado de funcionar, no anda, va mal, no me deja
sin sonido, sin imagen, no se oye, no se ve, no hay señal
`);
const wishes = phrases(`
quisiera reservar, gustaría reservar, pedir, comprar, compra, encargar, alquilar, préstamo, prestado, segundo monitor, segunda pantalla, adicional, otro, otra, de repuesto, recambio, reemplazo, sustituir
necesito un, necesito una, necesito unos, necesitamos un, necesitamos una, necesito otro, necesito otra, necesito nuevo, necesito nueva, quiero un, quiero una, quisiera un, quisiera una, me gustaría un, me gustaría una, me gustaría tener, podría tener, puedo tener, me pueden dar, me podrían dar, solicito un, solicito una, hace falta un, hace falta una, ocupo un, ocupo una
`);

const kindsOfNeed = kinds(`
laptop: Solicitar un ordenador; Nuevo equipo informático; Pedido de hardware: necesito un ordenador nuevo; un portátil más potente; mi computadora es muy vieja, otra; un equipo para el nuevo; pedir una laptop; una estación de trabajo
monitor: Solicitar un monitor; Pedido de hardware: un segundo monitor; una pantalla más grande; monitor para casa; doble pantalla; pantalla adicional
accessories: Pedir accesorios; Teclado, ratón y auriculares: un ratón inalámbrico; un teclado; auriculares con micrófono; un adaptador usb c; me falta un cable hdmi; un cargador; una base de conexión; una webcam; funda para el portátil
brokenDevice: Problema con un ordenador; Equipo averiado; Ayuda con un dispositivo: el ordenador no arranca; la computadora está muy lenta; pantalla rota; se me cayó café en el teclado; hace un ruido raro; la batería no dura nada; se cuelga todo el tiempo; pantalla negra; se apaga solo; la pantalla parpadea
printer: Problema con la impresora; Impresión: la impresora no funciona; atasco de papel; no hay tóner; el escaneo no llega; imprime con rayas; impresora sin conexión; no puedo imprimir
mobile: Solicitar un móvil; Nuevo celular; Tarjeta sim: un teléfono de empresa; un iphone para el trabajo; nueva tarjeta sim; me quedé sin datos; un número corporativo
mobileBroken: Problema con el móvil: se me cayó el celular; pantalla del teléfono rota; el móvil no carga; el móvil no tiene cobertura
roaming: Roaming; Datos móviles en el extranjero: internet en el extranjero; viajo a estados unidos y necesito datos; llamar desde suiza; itinerancia
deskPhone: Teléfono fijo; Buzón de voz: el teléfono de la mesa no suena; desviar mi línea; contestador; mi extensión
lostProperty: Objetos perdidos: olvidé mi chaqueta; alguien encontró mis gafas; paraguas en el comedor; encontré una cartera; de quién es esta bufanda
lostDevice: Equipo perdido o robado; Denunciar un robo: me robaron el ordenador; perdí el teléfono; dejé la laptop en el tren; mochila robada con el portátil
returnDevice: Devolver equipo; Devolución de material: devolver mi portátil viejo; ya no necesito este teléfono; recoger un monitor; entregar el ordenador; qué hago con el equipo antiguo
loanDevice: Préstamo de equipo: un portátil por un día; un equipo prestado; tomar prestado un proyector
software: Instalar software; Solicitar un programa; Licencia de software; Solicitud de aplicación: necesito photoshop; instalar python; licencia de visio; un programa para pdf; mi licencia caduca; renovar adobe; necesito excel
softwareProblem: Problema con un programa; Error de aplicación; Reportar un fallo: excel se cierra; sale un mensaje de error; el programa no abre; tras la actualización nada funciona; word se queda colgado
password: Restablecer contraseña; Contraseña olvidada; Desbloquear cuenta: olvidé mi contraseña; mi cuenta está bloqueada; no puedo iniciar sesión; demasiados intentos; contraseña caducada; windows no acepta mi clave; no puedo entrar
mfa: Autenticación en dos pasos; Restablecer mfa: móvil nuevo y sin código; no me llega el sms; desapareció el authenticator; perdí la llave de seguridad; no acepta el código; doble factor
account: Crear una cuenta de usuario; Nueva cuenta; Alta de usuario: un usuario para la nueva; cuenta para un externo; acceso para el becario; crear un usuario
accountRemove: Desactivar una cuenta; Quitar accesos: cerrar la cuenta de quien se fue; quitar permisos; dar de baja un usuario
access: Solicitar acceso a un sistema; Permisos; Acceso a una aplicación: no tengo acceso a la aplicación; permisos en sap; mi compañero lo ve y yo no; acceso denegado; solo lectura en el proyecto; autorización para jira; acceso a salesforce
adminRights: Permisos de administrador: instalar programas yo mismo; ser administrador de mi equipo; permisos elevados
sharedDrive: Acceso a carpeta compartida; Unidad de red; Compartir archivos: no veo la carpeta del equipo; desapareció la unidad; una carpeta nueva para el proyecto; permiso de escritura en la carpeta; acceso al directorio del departamento
storage: Más espacio de almacenamiento; Cuota del buzón: disco lleno; buzón lleno; no puedo guardar nada más
restore: Restaurar archivos; Recuperar datos; Copia de seguridad: borré un archivo por error; volver a la versión de ayer; desapareció una carpeta; sobrescribí la presentación; recuperar un documento eliminado
email: Problema con el correo; Problema con Outlook: no salen mis correos; no recibo nada; outlook no abre; me devuelven los mensajes; adjunto demasiado grande; la bandeja no carga
sharedMailbox: Buzón compartido; Lista de distribución: una dirección para todo el equipo; añadir a alguien a la lista de distribución; buzón común; crear una dirección de contacto
calendar: Calendario; Problema con la agenda: ver la agenda de mi jefa; desaparecen las citas; compartir mi calendario; invitación duplicada
phishing: Reportar phishing o correo sospechoso: un correo raro que pide mi clave; hice clic en un enlace; alguien se hace pasar por el director; es real este mensaje; mucho spam; adjunto extraño; estafa por correo
securityIncident: Reportar un incidente de seguridad; Virus o malware: creo que me hackearon; un virus en mi equipo; archivos cifrados; alguien usa mi cuenta; un extraño en el edificio; se abren ventanas solas
dataProtection: Protección de datos; Privacidad; RGPD; Fuga de datos: qué datos míos tienen; una persona pide sus datos; datos de clientes enviados a quien no era; borrar mis datos; quiere saber qué guardamos de él
vpn: VPN; Acceso remoto: la vpn no conecta; trabajar desde el hotel; sin acceso a la red desde casa; la vpn se corta; conexión remota
wifi: Problema de wifi o de red; Conexión a internet: no hay internet; el wifi va lento; se corta la conexión; toma de red muerta; no cargan las páginas; sin red en mi planta
guestWifi: Wifi para invitados; Wifi de visitas: internet para invitados; código wifi para un visitante; el wifi de los clientes; acceso a internet para visitas
website: Cambiar la página web; Problema con el sitio web: la web está caída; errata en la página de inicio; publicar un artículo; enlace roto
blockedSite: Desbloquear una página; Regla de firewall: una página está bloqueada; el proxy no me deja; abrir un puerto
server: Solicitar un servidor; Máquina virtual; Recursos en la nube: un servidor para pruebas; más memoria; una vm; entorno de pruebas; acceso a aws
database: Base de datos: acceso a la base; consulta sql lenta; crear una base
outage: Reportar una caída; Servicio no disponible; Incidencia grave: no funciona nada; todo el equipo está parado; se cayó el sistema; aplicación caída para todos; la producción está detenida
teams: Teams o chat; Problema de videoconferencia: un canal nuevo; nadie me oye en la reunión; no va mi cámara; espacio para el proyecto; micrófono en silencio
meetingEquipment: Equipos de la sala de reuniones; Audiovisuales; Proyector: el proyector no muestra nada; la pantalla de la sala está negra; no hay sonido en la sala; falta el cable hdmi; no va la videoconferencia de la sala
wiki: Confluence o intranet; Nuevo proyecto en Jira: un espacio para mi equipo; editar una página de la intranet; crear un tablero en jira
development: Repositorio de código; Herramientas de desarrollo; Despliegue: acceso al repositorio git; pasar a producción; falla el pipeline
report: Solicitar un informe; Cuadro de mando; Análisis de datos: cifras del trimestre; lista de clientes; los números están mal; nuevo gráfico; extracción de datos
onboarding: Incorporación de un empleado; Onboarding; Nuevo ingreso: alguien empieza en mayo; llega una compañera nueva; preparar el primer día; empieza un becario; hemos contratado a alguien; se incorpora el lunes
offboarding: Baja de un empleado; Salida de un empleado; Renuncia: alguien deja la empresa; mi último día es a fines de marzo; renuncio; se jubila; se le acaba el contrato y se va
transfer: Cambio de puesto o departamento; Traslado interno: me cambio de equipo; nuevo responsable; otro puesto en la empresa
hire: Contratación; Abrir una vacante; Selección de personal: nos falta gente; publicar una oferta; encontrar sustituto; entrevistar a un candidato; necesitamos refuerzos; un puesto vacante
referral: Recomendar a un candidato; Programa de referidos: conozco a alguien para el puesto; mi amiga busca trabajo; bono por recomendación; el currículum de un excompañero
vacation: Solicitar vacaciones; Días libres; Solicitud de ausencia: quiero vacaciones; una semana libre; cuántos días me quedan; dos semanas en verano; fuera entre navidad y año nuevo; tomarme el viernes; un día de descanso; ir a la playa
sick: Baja por enfermedad; Avisar que estoy enfermo; Ausencia por enfermedad: estoy enferma; tengo gripe; me quedo en cama; no me encuentro bien; el médico me ha dado la baja; justificante médico; mi hijo está enfermo; operación
parental: Permiso parental; Baja de maternidad o paternidad: estoy embarazada; esperamos un bebé; mi mujer va a dar a luz; tiempo para mi recién nacido; voy a ser padre; después del nacimiento
specialLeave: Permiso especial; Permiso sin sueldo; Excedencia: murió mi abuela; un entierro; me caso; medio año de descanso; un día para mudarme; cuidar de mi madre
payroll: Pregunta sobre la nómina; Sueldo; Recibo de sueldo: mi sueldo está mal; no me han pagado; dónde está mi nómina; menos dinero este mes; horas extra sin pagar; no entiendo esta deducción
bankDetails: Cambiar datos bancarios; Actualizar datos personales; Cambio de dirección: banco nuevo; nuevo iban; me he mudado; nuevo número de teléfono; me casé y cambié de apellido; otra cuenta para cobrar
certificate: Certificado de trabajo; Carta laboral; Constancia de empleo: el banco quiere una prueba; certificado para el casero; una carta para la embajada; justificante de empleo; carta de recomendación
benefits: Beneficios; Seguro y pensión: pregunta sobre el seguro médico; tickets de comida; ayuda de transporte; gimnasio; plan de ahorro; alquiler de bicicleta
workingTime: Cambiar la jornada; Media jornada: trabajar menos; semana de cuatro días; ochenta por ciento; reducir horas; volver a jornada completa; horario distinto
timeTracking: Corregir un fichaje; Registro de horas; Horas extra: olvidé fichar; mi saldo de horas está mal; no marqué la entrada; imputé al proyecto equivocado; faltan horas extra; parte de horas
shifts: Cambio de turno; Cuadrante: cambiar el turno; quién trabaja el domingo; turno de noche
homeOffice: Teletrabajo; Trabajar desde casa: trabajar desde mi casa; dos días en casa; escritorio para casa; acuerdo de teletrabajo
workAbroad: Trabajar desde el extranjero; Trabajo remoto en otro país: trabajar un mes desde francia; desde fuera del país; quedarme con mis padres en italia y trabajar; workation
training: Solicitud de formación; Curso; Capacitación; Congresos: un curso de idiomas; sacarme un certificado; asistir a un seminario; pagar un curso; ir a un congreso; aprender algo; especializarme
performance: Evaluación de desempeño; Ascenso; Aumento de sueldo; Cambiar un contrato: gano muy poco; más dinero; más responsabilidad; merece un ascenso; nuevo cargo
complaint: Queja o denuncia; Acoso; Canal ético: mi jefe me grita; sufro acoso; trato injusto; un compañero acepta sobornos; denunciar de forma anónima; comentarios racistas
wellbeing: Bienestar; Apoyo psicológico; Salud laboral: no puedo más; hablar con alguien; estoy sobrecargado; burn out; no duermo por el trabajo; vacuna de la gripe
expenses: Nota de gastos; Reembolso de gastos: comida con un cliente; recuperar mi dinero; recibos del viaje; compré un cable yo mismo; taxi de mi bolsillo; kilómetros con mi coche; que me devuelvan lo que pagué
travel: Reservar un viaje; Viaje de trabajo; Solicitud de viaje: vuelo a londres; hotel dos noches; visitar a un cliente en parís; billete de tren; tengo que ir a ginebra; coche de alquiler
visa: Visado; Permiso de trabajo; Inmigración: papeles para china; permiso de residencia que caduca; carta de invitación
creditCard: Tarjeta de crédito de empresa; Tarjeta corporativa: una tarjeta para pagar; subir el límite; tarjeta rechazada; cargo desconocido en la tarjeta
invoice: Pregunta sobre una factura; Pagar a un proveedor; Cuentas por pagar: el proveedor no ha cobrado; llegó una factura; reclamación de un proveedor; dónde mando la factura; cuándo se hará la transferencia
purchase: Solicitud de compra; Orden de compra; Compras: comprar algo para el equipo; pedir a un proveedor; aprobar un presupuesto; número de pedido
vendor: Nuevo proveedor; Alta de proveedor: dar de alta un proveedor; el proveedor cambió de banco; nuevo socio
budget: Presupuesto; Centro de coste; Pregunta de finanzas: mover presupuesto; nuevo centro de coste; cuánto queda
customerInvoice: Facturar a un cliente; Nota de crédito; Factura de venta: el cliente no ha pagado; mandar una factura a un cliente; reclamar el pago a un cliente; el cliente pagó dos veces
contract: Revisión de contrato; Asesoría legal: que revisen un contrato; puedo firmar esto; el cliente mandó sus condiciones; nos demandan; consulta legal; redactar un acuerdo
nda: Acuerdo de confidencialidad; NDA: firmar un acuerdo de confidencialidad; cláusula de secreto con un socio; antes de hablar con otra empresa
trademark: Propiedad intelectual; Marca o derechos de autor: alguien copia nuestro logo; registrar una marca; puedo usar esta foto
securityQuestionnaire: Cuestionario de seguridad; Auditoría de cliente: un cliente pregunta cómo protegemos los datos; rellenar un cuestionario; certificado iso
exception: Excepción a una política; Permiso excepcional: permitir una memoria usb; usar un programa prohibido; está bloqueado por la política pero lo necesito
compliance: Cumplimiento; Código de conducta: puedo aceptar este regalo; otro empleo; conflicto de intereses; está permitido
badge: Tarjeta de acceso; Credencial; Llave; Acceso al edificio: mi tarjeta no abre la puerta; perdí la tarjeta; entrar el fin de semana; llave de la taquilla; no puedo entrar en el edificio; olvidé la credencial
visitor: Anunciar una visita; Visitantes: un cliente viene el lunes; invitados en recepción; pase de visitante; llega una delegación; alguien viene a la oficina
parking: Plaza de aparcamiento; Estacionamiento: dónde puedo estacionar; una plaza en el garaje; cargar mi coche eléctrico; alguien ocupa mi plaza; no se abre la barrera
companyCar: Coche de empresa; Flota; Vehículo compartido: un coche para un día; tarjeta de combustible; cambiar las ruedas; un golpe en el coche; ir a un cliente en coche
meetingRoom: Reservar una sala; Reserva de sala; Salas para un evento: una sala para veinte personas; un sitio para un taller; la sala está ocupada; reservar el salón grande
catering: Catering; Comida y bebida para una reunión: bocadillos para diez; café para invitados; almuerzo en el taller; tarta; galletas y refrescos; comida para la reunión
workplace: Cambio de puesto o de mesa; Mobiliario; Silla ergonómica; Puesto de trabajo: mi silla está rota; me duele la espalda; mesa regulable en altura; sentarme con mi equipo; una estantería; mudanza de oficina; reposapiés
climate: Calefacción o aire acondicionado; Temperatura: hace un frío que pela; demasiado calor; nos helamos; el aire está cargado; el radiador está frío; sudamos; entra corriente; el aire está muy fuerte
electricity: Iluminación o electricidad; Reparación en el edificio; Avería en el edificio: la lámpara parpadea; no hay corriente en mi mesa; bombilla fundida; el pasillo está a oscuras; no cierra la ventana; la puerta se atasca; persiana rota
plumbing: Fontanería; Fuga de agua; Baños: cae agua del techo; inodoro atascado; el grifo gotea; no hay agua caliente; el suelo está mojado
cleaning: Limpieza; Basura: la cocina está sucia; papelera llena; se derramó café; huele mal; mancha en la moqueta; no hay jabón; no hay papel higiénico; destruir documentos
elevator: Ascensor: el ascensor está parado; el elevador no viene
safety: Seguridad y salud; Comunicar un accidente; Primeros auxilios: me caí por la escalera; hay un herido; un cable suelto; suelo resbaladizo; salida de emergencia bloqueada; botiquín vacío; corte en el dedo
supplies: Material de oficina; Papelería: bolígrafos y papel; se acabó el papel de la impresora; libretas; sobres; rotuladores para la pizarra; grapadora
businessCards: Tarjetas de visita: tarjetas con mi nuevo cargo; se me acabaron las tarjetas de presentación
mail: Correo y paquetería; Mensajería; Envíos: mandar un paquete a un cliente; no llegó un paquete; enviar una carta; una caja a la otra sede; carta certificada
workwear: Ropa de trabajo; Equipo de protección: botas de seguridad; casco de obra; guantes nuevos; la chaqueta me queda pequeña
event: Evento; Organizar un evento: fiesta de navidad; stand en una feria; salida de equipo; fiesta de verano
marketing: Material de marketing; Diseño gráfico: folleto; logo en alta resolución; cartel; plantilla de diapositivas; vídeo; fotos del equipo
press: Consulta de prensa; Relaciones públicas: llamó un periodista; entrevista; nota de prensa
translation: Traducción: un texto al inglés; traducir un contrato; intérprete para una reunión
merchandise: Regalos y merchandising: camisetas con logo; regalo para un cliente; flores para una compañera
crm: CRM; Datos de clientes: duplicado en salesforce; ficha de cliente incorrecta
erp: SAP; ERP: sap no contabiliza; no se puede liberar el pedido; nuevo código de artículo; el stock está mal
change: Solicitud de cambio: cambiar un ajuste en producción; ventana de mantenimiento
feature: Solicitud de mejora; Sugerencia; Idea: tengo una idea; estaría bien que el programa pudiera; propuesta para el portal
insurance: Parte de siniestro; Seguros: quién paga el daño; certificado de responsabilidad civil
moveHouse: Ayuda para reubicación; Traslado a otra ciudad: me mudo a bilbao por trabajo; ayuda para encontrar piso
contractExtension: Prórroga de contrato; Ampliar un contrato temporal: su contrato acaba en junio y debe seguir; fin del período de prueba; hacer indefinido
kitchen: Cocina y cafetera: la cafetera está rota; la nevera no enfría; lavavajillas lleno; no queda café
doors: Puertas y cerraduras; Solicitud de llave: la puerta no cierra con llave; llave atascada; cerradura nueva
pest: Control de plagas: ratones en la cocina; hormigas en la mesa; avispas en la ventana
signature: Firma electrónica; Firma de documentos: cuenta de docusign; quién puede firmar; segunda firma
organisation: Organigrama; Cambio de responsable: mi jefe sale mal en el sistema; nueva dependencia
printerSetup: Añadir una impresora; Conectar una impresora: añadir la impresora de la tercera planta; la impresora no sale en mi lista
onCall: Guardia: quién está de guardia; plus de guardia; guardia nocturna
giftsCompliance: Regalos e invitaciones; Declarar un regalo: un proveedor me invita a cenar; una botella de vino de un cliente; entradas para un partido
tax: Impuestos; Certificado de retenciones: certificado anual para hacienda; retención equivocada; doble imposición
loanSalary: Anticipo de sueldo: parte del sueldo antes; dinero por adelantado
general: Consulta general; Otra solicitud; Ayuda: tengo una pregunta; a quién pregunto; a quién dirigirme; otra cosa; quién es el responsable; dónde encuentro
`);

/** Spanish. Its synonyms have English words where an English name is likely. */
export const spanish: Language = {
  code: 'es',
  // Without its accent "bebé" would be a drink.
  stem: (word) => (/^bebes?$/.test(word) ? 'bebe' : stemmer(word)),
  stopWords,
  weakWords,
  beforePlaces,
  synonyms,
  faults,
  wishes,
  kinds: kindsOfNeed,
};
