import { html } from '../html';
import type { PageTexts } from './pageTexts';

const again = 'Vuelva al chat y diga **iniciar sesión** para empezar de nuevo.';
const administrator = 'Dígaselo al administrador de este asistente. No se ha vinculado nada a su chat.';

export const spanish: PageTexts = {
  language: 'es',
  isRightToLeft: false,
  failures: {
    denied: { title: 'Usted lo rechazó', body: ['El asistente no obtuvo acceso a su cuenta de Atlassian.', again] },
    cancelled: {
      title: 'Este inicio de sesión se canceló',
      body: ['Se canceló en el chat. No se ha vinculado nada.', again],
    },
    expired: {
      title: 'Este enlace de inicio de sesión ha caducado',
      body: ['El enlace ya se usó, o estuvo abierto demasiado tiempo. No se ha vinculado nada más.', again],
    },
    replaced: {
      title: 'Un inicio de sesión más reciente ocupó su lugar',
      body: ['Pidió iniciar sesión otra vez después de este enlace. Use el botón más reciente del chat.'],
    },
    'wrong-browser': {
      title: 'El inicio de sesión no empezó en este navegador',
      body: [
        'Para que su cuenta siga siendo suya, un inicio de sesión debe empezar y terminar en un mismo navegador que acepte cookies.',
        'Vuelva al chat y pulse allí el botón de inicio de sesión. Si alguien le envió el enlace, cierre esta página.',
      ],
    },
    'unknown-link': {
      title: 'Este enlace no es de los nuestros',
      body: ['La dirección está incompleta, o no la hizo este asistente.', again],
    },
    'no-site': {
      title: 'Ningún sitio con Jira Service Management',
      body: [
        'Su cuenta de Atlassian no llega a ningún sitio donde este asistente pueda crear solicitudes. Puede que haya entrado con una cuenta distinta de la del trabajo, o que su administrador aún no le haya dado acceso a Jira Service Management.',
        again,
      ],
    },
    'customer-account': {
      title: 'Esta cuenta es solo del portal',
      body: [
        'Atlassian no deja que las cuentas de cliente solo del portal inicien sesión en aplicaciones. Puede hacer su solicitud en el portal de clientes; para usar este asistente, pida a su administrador una cuenta con acceso a Jira Service Management.',
      ],
    },
    'missing-scope': {
      title: 'Falta un permiso',
      body: [
        'Atlassian no concedió todo lo que este asistente necesita: leer y crear solicitudes de servicio, y su perfil.',
        administrator,
      ],
    },
    misconfigured: {
      title: 'Este asistente no está bien configurado',
      body: [
        'Atlassian no acepta el id. de cliente, el secreto o la dirección de retorno del asistente. No es culpa suya.',
        administrator,
      ],
    },
    'no-user-name': {
      title: 'Atlassian no dijo quién es usted',
      body: [
        'Este asistente conoce a sus usuarios por su correo electrónico, y su perfil de Atlassian no ha compartido ninguno.',
        administrator,
      ],
    },
    'not-registered': {
      title: 'No está registrado en este asistente',
      body: [
        'Solo pueden usarlo los usuarios registrados. Pida a su administrador que le registre: le ve entre quienes esperan. Después inicie sesión de nuevo.',
      ],
    },
    blocked: {
      title: 'Su acceso está bloqueado',
      body: [
        'El administrador de este asistente ha bloqueado su acceso. No se ha vinculado nada a su chat.',
        'Si cree que es un error, pregunte al administrador.',
      ],
    },
    unavailable: {
      title: 'El inicio de sesión no se pudo terminar ahora mismo',
      body: [
        'Atlassian no responde como debería, o demasiadas personas inician sesión a la vez. No se ha vinculado nada.',
        'Espere un minuto, vuelva al chat y diga **iniciar sesión**.',
      ],
    },
    store: {
      title: 'El almacén de este asistente no responde',
      body: [
        'Atlassian y su cuenta están bien: el asistente no llega ahora mismo a sus propios registros.',
        'Espere un minuto y cargue esta página de nuevo. Si no ayuda, dígaselo al administrador de este asistente.',
      ],
    },
    internal: {
      title: 'Algo salió mal en este asistente',
      body: ['Es un error del propio asistente. Atlassian y su cuenta están bien.', administrator],
    },
    'too-many-codes': {
      title: 'Demasiados códigos incorrectos',
      body: ['Por su seguridad, este inicio de sesión ha terminado. No se ha vinculado nada.', again],
    },
  },
  almostDone: 'Ya casi está',
  typeCode: (bot) => html`Escriba este código en el chat con ${bot}:`,
  whatItGives: (user, channel, account) => html`Da a ${user} en ${channel} acceso a Jira como ${account}.`,
  notYou:
    '¿No es usted, o alguien le envió aquí? Entonces cierre esta página y no dé el código a nadie: quien lo tiene actúa en su nombre. Vale diez minutos.',
  signedIn: 'Ha iniciado sesión',
  goBack: (bot) => html`Vuelva al chat con ${bot}. Puede cerrar esta página.`,
  noName: 'sin nombre',
};
