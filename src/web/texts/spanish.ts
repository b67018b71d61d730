import { html } from '../html';
import type { PageTexts } from './pageTexts';

const again = 'Vuelva al chat y escriba **iniciar sesión** para empezar de nuevo.';
const administrator = 'Avise al administrador de este asistente, por favor. No se ha vinculado nada a su chat.';

export const spanish: PageTexts = {
  language: 'es',
  isRightToLeft: false,
  failures: {
    denied: {
      title: 'Ha rechazado el acceso',
      body: ['El asistente no ha obtenido acceso a su cuenta de Atlassian.', again],
    },
    cancelled: {
      title: 'Este inicio de sesión se ha cancelado',
      body: ['Se ha cancelado en el chat. No se ha vinculado nada.', again],
    },
    expired: {
      title: 'Este enlace de inicio de sesión ha caducado',
      body: ['El enlace ya se ha usado o ha estado abierto demasiado tiempo. No se ha vinculado nada más.', again],
    },
    replaced: {
      title: 'Un inicio de sesión más reciente ha sustituido a este',
      body: ['Ha vuelto a iniciar sesión después de recibir este enlace. Use el botón más reciente del chat.'],
    },
    'wrong-browser': {
      title: 'Este no es el navegador en el que empezó el inicio de sesión',
      body: [
        'Para proteger su cuenta, el inicio de sesión debe empezar y terminar en el mismo navegador, y este debe aceptar cookies.',
        'Vuelva al chat y pulse allí el botón de inicio de sesión. Si alguien le ha enviado el enlace, cierre esta página.',
      ],
    },
    'unknown-link': {
      title: 'Este enlace no es nuestro',
      body: ['La dirección está incompleta o no la ha creado este asistente.', again],
    },
    'no-site': {
      title: 'No hay ningún sitio con Jira Service Management',
      body: [
        'Su cuenta de Atlassian no tiene acceso a ningún sitio donde este asistente pueda crear solicitudes. Puede que haya entrado con una cuenta distinta de la que usa en el trabajo, o que su administrador aún no le haya dado acceso a Jira Service Management.',
        again,
      ],
    },
    'customer-account': {
      title: 'Esta cuenta solo sirve para el portal',
      body: [
        'Atlassian no permite que las cuentas de cliente que solo sirven para el portal inicien sesión en aplicaciones. Puede crear su solicitud en el portal de clientes. Para usar este asistente, pida a su administrador una cuenta con acceso a Jira Service Management.',
      ],
    },
    'missing-scope': {
      title: 'Falta un permiso',
      body: [
        'Atlassian no ha concedido todos los permisos que este asistente necesita: leer y crear solicitudes de servicio, y leer su perfil.',
        administrator,
      ],
    },
    misconfigured: {
      title: 'Este asistente no está bien configurado',
      body: [
        'Atlassian no acepta el ID de cliente, el secreto o la URL de retorno del asistente. No es culpa suya.',
        administrator,
      ],
    },
    'no-user-name': {
      title: 'Atlassian no ha indicado quién es usted',
      body: [
        'Este asistente reconoce a los usuarios por su dirección de correo electrónico, y su perfil de Atlassian no ha compartido ninguna.',
        administrator,
      ],
    },
    'not-registered': {
      title: 'Este asistente aún no tiene su registro',
      body: [
        'Solo pueden usarlo las personas registradas. Pida a su administrador que le registre: su nombre figura en la lista de espera. Después inicie sesión de nuevo.',
      ],
    },
    blocked: {
      title: 'Su acceso está bloqueado',
      body: [
        'El administrador de este asistente ha bloqueado su acceso. No se ha vinculado nada a su chat.',
        'Si cree que es un error, póngase en contacto con el administrador.',
      ],
    },
    unavailable: {
      title: 'El inicio de sesión no se ha podido completar',
      body: [
        'Atlassian no responde como debería, o hay demasiadas personas iniciando sesión a la vez. No se ha vinculado nada.',
        'Espere un minuto, vuelva al chat y escriba **iniciar sesión**.',
      ],
    },
    store: {
      title: 'Este asistente no puede acceder a sus propios datos',
      body: [
        'Atlassian y su cuenta funcionan correctamente: solo el almacenamiento del asistente no responde en este momento.',
        'Espere un minuto y cargue esta página de nuevo. Si el problema continúa, avise al administrador de este asistente.',
      ],
    },
    internal: {
      title: 'Se ha producido un error en el asistente',
      body: ['El error es del propio asistente. Atlassian y su cuenta funcionan correctamente.', administrator],
    },
    'too-many-codes': {
      title: 'Demasiados códigos incorrectos',
      body: ['Por su seguridad, este inicio de sesión ha terminado. No se ha vinculado nada.', again],
    },
  },
  almostDone: 'Ya casi está',
  typeCode: (bot) => html`Escriba este código en el chat con ${bot}:`,
  testChat: 'el chat de prueba',
  whatItGives: (user, channel, account) => html`Da a ${user} en ${channel} acceso a Jira como ${account}.`,
  notYou:
    '¿No es usted, o alguien le ha enviado aquí? En ese caso, cierre esta página y no dé el código a nadie: quien lo tenga podrá actuar en su nombre. Es válido durante diez minutos.',
  signedIn: 'Ha iniciado sesión',
  goBack: (bot) => html`Vuelva al chat con ${bot}. Puede cerrar esta página.`,
  noName: 'sin nombre',
};
