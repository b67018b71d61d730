import { sentencesOf } from './sentencesOf';

export const sentencesSpanishBuilding = sentencesOf(
  'es',
  'building',
  `
hr-offboarding | uno de mis empleados se va de la empresa
hr-data | me he mudado, nueva dirección
hr-onboarding | el lunes empieza una compañera nueva en mi equipo
it-restore | borré un archivo sin querer, ¿se puede recuperar?
fin-expenses | que me devuelvan el dinero del taxi y de la cena
fac-badge | he perdido mi tarjeta de acceso
it-return | quiero devolver el móvil que ya no uso
it-mfa | cambié de teléfono y ya no me llega el código de verificación
hr-contract | ampliar un contrato temporal que termina en junio
hr-hours | quisiera reducir mi jornada al 80 %
it-hardware | ¿podría tener un segundo monitor?
hr-benefits | ¿cómo funciona el plan de pensiones?
it-device | Mi portátil va lentísimo desde ayer
hr-vacancy | buscamos a alguien más para el equipo
fac-fault | la luz del pasillo parpadea
sec-questionnaire | un cliente nos manda un cuestionario de seguridad
fac-parking | ¿dónde puedo aparcar el coche?
fac-pool-car | un coche de la empresa para visitar a un cliente
fac-move | me cambio de mesa la próxima semana, ¿quién lleva las cajas?
it-guest-wifi | wifi para unos visitantes que vienen mañana
it-email | no me llegan los correos
hr-payroll | no me han pagado el sueldo
it-accessories | unos auriculares con micrófono para las videollamadas
hr-sick | tengo gripe, el médico me ha dado la baja
hr-abroad | ¿puedo trabajar un mes desde Argentina?
sec-phishing | me llegó un correo sospechoso que pide mi contraseña
fac-cleaning | la papelera de la cocina está llena
it-phone | activar el roaming para mi viaje a México
it-network | no hay internet en la segunda planta
fac-visitor | mañana viene un cliente a vernos
it-vm | necesito un servidor de pruebas para dos semanas
sec-incident | me robaron el portátil en el tren
hr-sick | estoy enfermo y hoy no voy a trabajar
sec-exception | los USB están prohibidos pero necesito uno por una vez
it-email | Outlook no me deja enviar adjuntos
fac-lost | me dejé el paraguas en el comedor
it-app-access | necesito acceso a Tableau
leg-review | ¿pueden revisar este contrato antes de firmarlo?
hr-contract | quiero proponer un ascenso para una persona de mi equipo
fin-supplier | todavía no hemos pagado a un proveedor
fin-billing | facturar a un cliente por el proyecto
none | ¿qué hora es?
none | buenos días a todos, que tengan un buen día
none | ¿va a llover mañana?
`,
);

export const sentencesSpanishReporting = sentencesOf(
  'es',
  'reporting',
  `
it-software | instalar Python en mi equipo
fac-climate | hace muchísimo frío en la oficina
it-device | se me cuelga el ordenador cada dos por tres
it-mailbox | crear un buzón compartido para el equipo de soporte
hr-parental | vamos a tener un bebé en marzo
it-password | mi cuenta está bloqueada
it-device | la computadora no enciende
hr-time-off | quiero pedir vacaciones del 14 al 23 de diciembre
fin-travel | reservar un vuelo a Berlín
leg-nda | firmar un acuerdo de confidencialidad con un socio
hr-bank | cambié de banco, aquí va mi nuevo IBAN
it-password | olvidé mi contraseña
it-device | se me ha roto la pantalla del ordenador
hr-referral | conozco a una candidata muy buena para el puesto
fac-event | comida y café para veinte personas
hr-time-off | necesito el viernes libre
it-phone it-hardware | solicito un móvil de empresa
fac-post | enviar un paquete a Sevilla
it-vpn | no puedo conectarme a la VPN desde casa
it-kestrel | las cifras del informe de ventas no cuadran
hr-letter | necesito un certificado de trabajo para el banco
hr-payroll | mi nómina está mal este mes
it-licence it-software | mi licencia de Adobe caduca este mes
it-folder | no tengo permisos en la carpeta compartida de ventas
it-network | el wifi se cae todo el rato
hr-timesheet | se me olvidó fichar ayer
fac-supplies | no quedan bolígrafos ni papel
it-hardware | Necesito un portátil nuevo
fin-purchase | orden de compra de 2.000 euros de material
it-av | no funciona el proyector de la sala de reuniones
it-accessories it-hardware | el ratón no funciona, necesito otro
it-printing | se acabó el tóner
hr-training | me gustaría hacer un curso de inglés
leg-privacy | una persona quiere saber qué datos tenemos de ella
hr-anchor | estoy agobiada y me gustaría hablar con alguien
hr-concern | mi jefe me acosa
fin-card | me rechazaron la tarjeta de crédito de la empresa
fac-fault | el baño está atascado
fac-furniture | me duele la espalda, necesito otra silla
it-printing | la impresora está atascada otra vez
it-outage | el sistema está caído y nadie puede trabajar
none | cuál es la capital de Australia
none | quién ganó el partido de anoche
none | cuéntame un chiste
`,
);

/** Of the catalogue in that language. */
export const ownTypesSpanishBuilding = sentencesOf(
  'es',
  'building',
  `
impresora | no imprime en la segunda planta
certificado | un justificante de empleo para mi banco
sala | necesitamos una sala para treinta personas
material | un ratón de repuesto
equipo | pantallazo azul cada vez que lo enciendo
alta | preparar la llegada de un becario
viaje | billetes de tren a Barcelona
otra | ¿a quién tengo que dirigirme?
edificio | gotera en el techo
baja | estoy en cama con gripe
red | la conexión wifi es inestable
vacaciones | una semana libre en agosto
none | ¿prefieres los gatos o los perros?
`,
);

export const ownTypesSpanishReporting = sentencesOf(
  'es',
  'reporting',
  `
material | pedir un teclado inalámbrico
cuentas | restablecer mi contraseña de Windows
vacaciones | ¿cuántos días de vacaciones me quedan?
nomina | no encuentro la nómina de noviembre
gastos | nota de gastos de la feria de Valencia
programas | necesito instalar un programa de dibujo
formacion | aprender Excel
cuentas | no hay manera de entrar, cuenta bloqueada
equipo | mi portátil no arranca
acceso | mi tarjeta ya no abre la puerta
gastos | pagué yo la comida con el cliente
edificio | la calefacción está averiada, nos congelamos
none | cántame una canción
`,
);
