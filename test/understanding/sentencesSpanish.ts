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

/** The fresh English ones, translated once the lists were done. */
export const sentencesSpanishFresh = sentencesOf(
  'es',
  'fresh',
  `
it-vpn | la vpn me echa cada diez minutos
hr-time-off | Quisiera dos semanas de vacaciones en agosto, por favor
it-password | restablezcan mi contraseña de windows porfa
fac-parking | necesito aparcamiento para un cliente mañana
leg-review | ¿Alguien podría echar un vistazo al contrato con Northwind antes del viernes?
fac-badge | mi tarjeta de acceso dejó de abrir la tercera planta
fin-expenses | nota de gastos del viaje a Lisboa
hr-payroll | pregunta sobre mi nómina de octubre
fac-pool-car | coche compartido el jueves
it-software | Por favor, instalen un programa de mapas mentales en mi equipo
it-guest-wifi | wifi de invitados para 3 auditores
it-hardware | cómo consigo hardware nuevo
hr-sick | Quiero comunicar una enfermedad
leg-nda | nda para un posible socio en Oslo
hr-bank | ¿qué formulario es para los nuevos datos bancarios?
fac-visitor | Necesitamos que alguien anuncie una visita en recepción
hr-training | ¿queda presupuesto para formación este año?
fin-travel | viaje de trabajo a Toronto, dos noches
it-harbor | harbor da un error cuando registro una entrada de mercancía
it-licence | la licencia de photoshop vence el día 30
it-accessories | pedir accesorios
it-folder | Necesito permisos de escritura en la carpeta compartida de marketing
sec-phishing | recibí un correo muy sospechoso del "director general"
fac-lost | encontramos un paraguas, ¿objetos perdidos?
hr-benefits | qué beneficios tengo
it-password | contaseña caducda
it-printing | la impresra se atascó otra ves
it-email | outlok me pide todo el rato que inicie sesión y luego se cuelga
it-accessories | auriculares
fac-fault | el ascensor está parado entre el 2 y el 3
fac-furniture | ¿puedo tener una mesa regulable en altura?
hr-timesheet | se me olvidó fichar el lunes
it-mfa | Hola equipo, el fin de semana estrené teléfono y ahora el authenticator no me da códigos. ¡Gracias!
it-app-access | acceso a tableau para nuestra becaria
it-network | el wifi va lentísimo hoy en la planta 5
it-restore | Borré la carpeta del T3 por accidente, ¿pueden recuperar los archivos?
hr-data | me mudo de piso, nueva direcion desde el 1 de marzo
it-phone | voy a noruega por trabajo, ¿funcionará allí mi móvil? (roaming)
hr-letter | el casero quiere una prueba de que tengo empleo
it-av | la cámara de la sala Aalto muestra la imagen en negro
fac-cleaning | el dispensador de jabón está vacío otra vez
fac-event | catering para 25 personas el día 14
fin-supplier | cuándo van a pagar la factura de nuestra traductora
fin-card | subir el límite de mi tarjeta de crédito
fin-billing | nota de crédito para un cliente al que cobramos dos veces
sec-questionnaire | un cliente nos mandó 200 preguntas sobre ISO 27001, ¿quién las rellena?
sec-incident | ¡¡alguien me robó el portátil en el tren!!
hr-referral | Conozco a un candidato brillante para el equipo de datos
hr-offboarding | alguin de mi equipo ha renunciado, el último día es el 31 de mayo
hr-onboarding | uno nuevo el 1 de junio necesita mesa y cuentas
hr-contract | por favor asciendan a Ana a analista sénior
hr-hours | bajar al 80 % desde enero
it-vm | una máquina aws para una semana de pruebas
fac-climate | la temperatura en nuestra oficina es insoportable
it-device | mi pantalla sigue oscura cuando pulso el botón de encendido
hr-sick | en cama con gripe, no voy
hr-parental | esperamos un bebé en mayo, ¿qué tengo que hacer?
it-outage | nadie en toda la empresa puede abrir la intranet
hr-concern | mi jefe no para de hacer bromas sobre mi acento y me duele
hr-anchor | Me siento quemado y me gustaría hablar con alguien
hr-abroad | puedo pasar tres semanas con mis padres en Grecia y trabajar desde allí
fac-cleaning fac-fault | los baños de la 4 huelen fatal y no hay papel
fac-furniture | me duele la espalda después de un día en esta silla
hr-payroll | cobré menos dinero que el mes pasado, por qué
fin-expenses | cómo recupero los 60 euros del taxi
fac-climate | aquí nos congelamos
leg-privacy | alguien quiere que borremos todo lo que sabemos de él
sec-phishing sec-incident | hice clic en un enlace en el que no debía
hr-vacancy | Quisiera contratar a dos desarrolladores
fac-post | el repartidor de DHL nunca apareció con mi paquete
fac-lost | dejé mi chaqueta en algún lugar de la planta baja
fac-supplies | me quedé sin notas adhesivas ni bolis
it-return | qué hago con mi macbook viejo ahora que tengo el nuevo
fin-purchase | queremos gastar 8000 con una agencia de marketing
it-hardware | ¿puedo tener 2 pantallas más grandes en mi puesto?
it-kestrel | las cifras de ingresos del resumen de dirección no cuadran
fac-move | todo nuestro departamento sube a la sexta planta el mes que viene
hr-data | me acabo de casar y quisiera mi nuevo apellido en todas partes
it-mailbox | los clientes deberían poder escribir a una sola dirección que leamos cinco de nosotros
sec-exception | Necesito usar un USB aunque esté bloqueado, solo para la feria
none | vaya día
none | no eres muy listo, ¿verdad?
none | cuéntame algo divertido
none | quién ganó el partido ayer
none | mil gracias, me has salvado
none | eres un ser humano
none | cuál es la capital de Perú
none | nos vemos el lunes
none | Me encanta esta empresa
none | qué hay hoy de comer
none | cuántos años tienes
none | perdón, ventana equivocada
none | lo mismo que la última vez
none | traduce buenos días al francés
none | cuándo sale el tren a Hamburgo
none | Me aburro
none | jajaja muy buena
none | recibiste mi mensaje
`,
);
