import { counted } from '../../../src/atlassian/requestForm/counted';
import { scopesNeeded, type Texts } from '../texts';

const again = 'Diga «iniciar sesión» para intentarlo de nuevo.';
const kinds = { open: 'solicitudes abiertas', closed: 'solicitudes cerradas', all: 'solicitudes' } as const;

export const spanish: Texts = {
  language: 'es',
  locale: 'es-ES',
  isRightToLeft: false,
  comma: ', ',
  colon: ': ',
  gap: ' ',
  quoted: (text) => `«${text}»`,

  card: {
    outOfUse: 'Esa tarjeta es antigua y ya no se puede usar.',
    moreCharacters: (text, count) => `${text} (y ${counted(count, 'carácter', 'caracteres')} más)`,
    read: (title) => `Leer: ${title}`,
    openPortal: 'Abrir en el portal',
  },

  choice: {
    back: 'Atrás',
    cancel: 'Cancelar',
    no: 'No',
    more: 'Más',
    tryAgain: 'Reintentar',
    noneOfThese: 'No es ninguna de estas opciones.',
    didYouMean: (name) => `¿Quiso decir ${name}?`,
    notYet: 'Todavía no.',
    ownWords: 'Dígamelo con sus propias palabras, por favor.',
    agreedToWhich: 'De acuerdo: ¿cuál?',
    ambiguous: (count, names) => `Puede ser una de estas ${count}: ${names}. ¿Cuál es?`,
    answerByNumber: (others) => `Responda con un número o un nombre${others && `, o con ${others}`}.`,
    say: (words) => `Diga ${words}.`,
  },

  menu: {
    what: {
      'create request': 'crear una solicitud en un centro de servicio',
      'my requests': 'ver sus solicitudes y su estado',
      approvals: 'ver lo que espera su aprobación',
      'switch site': 'elegir otro sitio de Atlassian',
      'who am i': 'ver quién ha iniciado sesión',
      'log out': 'terminar mi acceso a Jira',
    },
    oneRequest: 'ver una solicitud',
    stop: 'dejar lo que estamos haciendo',
    inASentence: 'Dígame en una frase qué necesita.',
    anytime: (words) => `En cualquier momento también puede decir ${words}.`,
    next: '¿Qué quiere hacer ahora?',
    canDo: 'Esto es lo que puedo hacer',
    whatNow: '¿Qué puedo hacer por usted?',
  },

  talk: {
    hello: '¡Hola!',
    helloTo: (name) => `¡Hola, ${name}!`,
    introduction: '¡Hola! Creo y sigo solicitudes en su centro de servicio, con su propia cuenta de Jira.',
    nothingWaits: 'No hay nada pendiente para usted.',
    together: (parts) => `${parts.join(', ')}.`,
    approvalsWait: (count, orMore) =>
      count === 1
        ? '1 aprobación espera su decisión'
        : `${count}${orMore ? ' o más' : ''} aprobaciones esperan su decisión`,
    requestsWait: (count, orMore) =>
      count === 1
        ? '1 solicitud espera su respuesta'
        : `${count}${orMore ? ' o más' : ''} solicitudes esperan su respuesta`,
    welcome: '¡De nada!',
    whatElse: '¿Qué más puedo hacer por usted?',
    bye: '¡Hasta luego! Aquí estaré cuando me necesite.',
    fine: 'De acuerdo. Aquí estaré cuando necesite algo.',
    wait: 'Por supuesto, tómese su tiempo.',
    upset: 'Siento que sea tan molesto. Dígame en una frase qué ocurre, y llegará a quienes pueden ayudar.',
    language: 'Respondo en el idioma de su aplicación de chat: cámbielo allí y le seguiré.',
    howToLogOut: 'Diga «cerrar sesión». Entonces olvidaré su acceso a Jira y lo que todavía no haya enviado.',
    otherAccount:
      'Trabajo con una sola cuenta a la vez. Para usar otra, diga «cerrar sesión» y después «iniciar sesión».',
    people:
      'Soy un bot, pero hay personas que leen sus solicitudes y le responden aquí. Dígame de qué se trata y llegará a quienes pueden ayudar.',
    stored:
      'Guardo cifrados su acceso a Jira y lo que escribe aquí, para que no se pierda nada: lo que escribe, como máximo 30 días después de su último mensaje. Diga «cerrar sesión» y olvido ambas cosas. Para su administrador queda anotado quién ha iniciado sesión y qué solicitudes se han modificado a través de mí. Su administrador puede decirle todo lo que está guardado, y borrarlo. Sus solicitudes están en Jira.',
    nothingToGoBackTo: 'No se puede volver más atrás.',
    cancelled: 'De acuerdo, cancelado.',
    nothingToCancel: 'No hay nada que cancelar.',
    stillAtIt: 'Esto tarda más de lo habitual. Sigo en ello.',
    tooMany:
      'Han sido más mensajes de los que puedo atender a la vez. Estoy con los primeros; envíe los demás de nuevo después, por favor.',
    allRight: 'De acuerdo.',
    nothingChanged: 'De acuerdo, no ha cambiado nada.',
    doneBefore: 'Eso ya está hecho.',
    personalChat: 'Trabajo con su propia cuenta de Jira: escríbame en un chat personal, por favor.',
    otherOrganization: 'Lo siento, solo puedo trabajar para las personas de la organización que me gestiona.',
    noCodeHere: 'Aquí no espero ningún código. Escríbalo en el chat donde pidió iniciar sesión.',
  },

  signIn: {
    title: 'Iniciar sesión con Jira',
    card: 'Inicie sesión con Jira para que yo pueda trabajar con sus solicitudes. Se abre una ventana del navegador; después vuelva aquí. Si no funciona, diga «problemas al iniciar sesión».',
    havingTrouble: '¿Problemas al iniciar sesión?',
    group: 'Solo se puede iniciar sesión en un chat personal: escríbame allí, por favor.',
    tooManyCodes: 'Ha habido demasiados códigos incorrectos. Por su seguridad, inténtelo de nuevo dentro de una hora.',
    tooManySignIns:
      'Ha habido demasiados inicios de sesión sin terminar. Por su seguridad, inténtelo de nuevo dentro de una hora.',
    stopped: 'De acuerdo, he detenido el inicio de sesión.',
    cancelled: 'Cancelado.',
    pressFirst: 'Todavía no espero ningún código. Pulse primero el botón de arriba; el navegador mostrará uno.',
    wrongCode: (left) =>
      `Ese no es el código que muestra su navegador. Inténtelo de nuevo: ${left === 1 ? 'queda un intento' : `quedan ${left} intentos`}.`,
    typeCode: 'Ya casi está: escriba el código de seis cifras que muestra su navegador.',
    typeCodeOrAgain:
      'Ya casi está: escriba el código de seis cifras que muestra su navegador. ¿Ya no lo ve? Diga «iniciar sesión» para obtener otro.',
    otherBrowser:
      'Alguien volvió de Atlassian con un navegador distinto del que abrió mi enlace, así que no he vinculado nada. ' +
      'Pulse el botón de arriba y siga en ese navegador.',
    waiting: 'Espero a que inicie sesión con el botón de arriba. Diga «cancelar» para dejarlo.',
    goesOnAfter: 'Tomo nota: sigo con ello en cuanto haya iniciado sesión.',
    about:
      'Al iniciar sesión me permite ver y crear solicitudes en su nombre, con sus permisos y ningún otro. Su contraseña se queda en Atlassian: yo nunca la veo. Lleva un minuto, y «cerrar sesión» pone fin a mi acceso en cualquier momento.',
    signedInAs: (name) => `Ha iniciado sesión como ${name}. ¿No es usted? Diga «cerrar sesión».`,
    signedIn: 'Ha iniciado sesión.',
    linkExpired: 'Este enlace ha caducado.',
    codeCameFirst: 'El código llegó antes: ha iniciado sesión. Diga «cerrar sesión» para deshacerlo.',
    noLogIn:
      'No hay ningún inicio de sesión configurado para este chat. Dígaselo al administrador de este asistente: esta aplicación no tiene proveedor.',
    which: '¿Cómo quiere iniciar sesión?',
    withJira: 'Iniciar sesión con Jira (Cloud)',
    with: (name) => `Iniciar sesión con ${name}`,
    notOffered: 'Ese inicio de sesión ya no se ofrece aquí. Diga «iniciar sesión» para ver cuáles hay.',
    signedInWith: (name) => `Ha iniciado sesión con ${name}. ¿No es usted? Diga «cerrar sesión».`,
    tookTooLong: 'El inicio de sesión tardó demasiado. Diga «iniciar sesión» para intentarlo de nuevo.',
    doesNotWork: (name) =>
      `El inicio de sesión con ${name} no funciona ahora mismo. Dígaselo al administrador de este asistente.`,
    azureTitle: 'Iniciar sesión',
    azureText: 'Inicie sesión para que yo sepa quién es usted. Después vuelva aquí.',
    needsJira: 'Para eso hay que «iniciar sesión con Jira (Cloud)».',
    onceMore: '¿Quiere iniciar sesión otra vez?',
    onceMoreKept: '¿Quiere iniciar sesión otra vez? Conservo lo que pidió.',
    keptForLater: 'Conservo lo que ha escrito. Diga «iniciar sesión» para seguir con ello.',
    sayAgain: 'No pude guardar lo que pidió antes. Pídalo otra vez, por favor.',
    yesSignIn: 'Sí, iniciar sesión',
    notAnyMore: 'Ya no tiene la sesión iniciada.',
    refused: 'Atlassian ya no acepta su inicio de sesión.',
    otherAccess:
      'Entretanto ha cambiado de sitio o de cuenta, así que me he detenido aquí y no he enviado nada. Pídamelo de nuevo, por favor.',
    notSignedIn: 'No ha iniciado sesión.',
    notSignedInHint: 'No ha iniciado sesión. Diga «iniciar sesión» para hacerlo con Jira.',
    signedOutOf: (names) => `Ha cerrado la sesión de ${names}.`,
    signedOut:
      'Ha cerrado la sesión, y he olvidado su acceso a Jira. Para retirarlo también en Atlassian, quite la aplicación en ' +
      'Aplicaciones conectadas de su cuenta de Atlassian: https://id.atlassian.com/manage-profile/apps',
    youAre: (who, site) => `Usted es ${who}. Sitio: ${site}.`,
    signedInAt: (site) => `Ha iniciado sesión. Sitio: ${site}.`,
    siteNotChosen: 'todavía sin elegir; diga «cambiar de sitio»',
  },

  site: {
    none: 'Su inicio de sesión no da acceso a ningún sitio con Jira Service Management. Diga «cerrar sesión» y después «iniciar sesión» con otra cuenta.',
    which: '¿Con qué sitio quiere trabajar?',
    unsure:
      'Es el sitio cuya dirección muestra su navegador cuando trabaja en Jira. Puede cambiarlo en cualquier momento: diga «cambiar de sitio».',
    only: (name, host) => `Solo puede usar un sitio: ${name} (${host}).`,
    workingWith: (name, host) => `Trabajamos con ${name} (${host}). Diga «cambiar de sitio» para cambiarlo.`,
    gone: 'Ese sitio ya no está entre los suyos. Diga «cambiar de sitio» para elegir de nuevo.',
  },

  failures: {
    denied: `Rechazó el acceso en Atlassian, así que no tengo acceso. ${again}`,
    expired: `El inicio de sesión tardó demasiado y su enlace ha caducado. ${again}`,
    replaced: 'Este inicio de sesión se sustituyó por uno más reciente. Use el botón más reciente.',
    cancelled: `Se canceló el inicio de sesión. ${again}`,
    'wrong-browser': `El inicio de sesión no volvió en el navegador que abrió mi enlace. ${again}`,
    'unknown-link': `Ese enlace no era mío. ${again}`,
    'no-site': `Su cuenta de Atlassian no tiene acceso a ningún sitio con Jira Service Management. Pida acceso a su administrador de Jira. Si tiene otra cuenta, diga «iniciar sesión» para intentarlo de nuevo.`,
    'customer-account':
      'Inició sesión con una cuenta de cliente solo del portal, y Atlassian no permite que esas cuentas usen aplicaciones. Haga su solicitud en el portal de clientes, o pida a su administrador de Jira una cuenta con acceso a Jira Service Management.',
    'missing-scope': `Atlassian no concedió un permiso que necesito. Dígaselo al administrador de este asistente: de los ámbitos ${scopesNeeded} falta uno.`,
    misconfigured:
      'Atlassian no acepta mi configuración (ID de cliente, secreto o URL de retorno). No es culpa suya: dígaselo al administrador de este asistente.',
    'no-user-name':
      'Reconozco a mis usuarios por su correo electrónico, y su perfil de Atlassian no ha compartido ninguno. Dígaselo al administrador de este asistente.',
    'not-registered': `No está registrado en este asistente. Pida a su administrador que le registre: ya le ve en la lista de espera. Después, diga «iniciar sesión» para intentarlo de nuevo.`,
    blocked: 'El administrador de este asistente ha bloqueado su acceso. Pregúntele si cree que es un error.',
    unavailable: `Atlassian no responde como debería, así que no se pudo terminar el inicio de sesión. Espere un minuto. ${again}`,
    'too-many-codes': `Ha superado el número de códigos incorrectos, así que el inicio de sesión ha terminado. ${again}`,
    store: `Mi propio almacenamiento no respondió, así que no se pudo terminar el inicio de sesión. Atlassian funciona bien. Espere un minuto. ${again}`,
    internal: `Algo salió mal por mi parte, así que no se pudo terminar el inicio de sesión. Dígaselo al administrador de este asistente. ${again}`,
  },

  trouble: {
    question: '¿Qué ve?',
    sayOne: 'Diga una de estas frases:',
    all: [
      {
        sees: 'no se abrió nada',
        answer:
          'Probablemente su navegador o su chat bloqueó la ventana nueva. Permita las ventanas emergentes para este chat y pulse el botón otra vez, ' +
          'o copie su enlace con el botón derecho y ábralo usted en un navegador.',
      },
      {
        sees: 'un administrador debe aprobarlo',
        answer:
          'En su sitio no se pueden usar aplicaciones nuevas hasta que su administrador las permita. Puede reenviarle esta nota:\n\n' +
          '«Por favor, permita la aplicación que nuestro asistente usa para Jira Service Management. Actúa en nombre de la persona que inicia sesión, ' +
          'con sus permisos: lee su perfil, y lee y crea sus solicitudes de servicio ' +
          '(read:me, read:servicedesk-request, write:servicedesk-request). En admin.atlassian.com está en Apps, ' +
          'para nuestro sitio: aplicaciones conectadas, configuración, aplicaciones instaladas por usuarios».\n\n' +
          'Cuando esté hecho, diga «iniciar sesión».',
      },
      {
        sees: 'acceso denegado',
        answer:
          'La cuenta con la que ha iniciado sesión no tiene acceso a ningún sitio con Jira Service Management, o es solo para el ' +
          'portal de clientes; Atlassian no permite que esas cuentas usen aplicaciones. Haga su solicitud en su portal de clientes, ' +
          'o pida a su administrador de Jira una cuenta con acceso a Jira Service Management. Si tiene otra cuenta, ' +
          'cierre primero la sesión en https://id.atlassian.com/logout y diga después «iniciar sesión».',
      },
      {
        sees: 'la cuenta equivocada',
        answer:
          'En su navegador está abierta en Atlassian la sesión de otra persona. Ciérrela en https://id.atlassian.com/logout, o abra ' +
          'el enlace en una ventana privada; diga después «iniciar sesión» para un botón nuevo.',
      },
      {
        sees: 'el enlace ha caducado',
        answer:
          'Un enlace de inicio de sesión es válido durante quince minutos, y solo cuenta el más reciente. Diga «iniciar sesión» para uno nuevo.',
      },
      {
        sees: 'no se acepta el código',
        answer:
          'El código es válido durante diez minutos, en el chat donde pidió iniciar sesión, y solo con el enlace más reciente. ' +
          'Escriba las seis cifras y nada más. Para empezar de nuevo, diga «iniciar sesión».',
      },
    ],
  },

  errors: {
    broken: 'Algo ha fallado por mi parte. Inténtelo de nuevo; diga «ayuda» para ver lo que sé hacer.',
    storeAway: 'Algo ha fallado por mi parte. Inténtelo de nuevo en un minuto: mi propio almacenamiento no responde.',
    unreadableRecord:
      'No puedo leer lo que he guardado sobre usted. El administrador de este asistente ve el motivo en su registro. Si prefiere empezar de nuevo: diga «cerrar sesión» para que lo olvide, y después «iniciar sesión».',
    says: (quote) => `Atlassian dice: «${quote}»`,
    ownError: 'Atlassian respondió con un error propio. Inténtelo de nuevo en un minuto.',
    unreachable: 'No se puede conectar con Atlassian en este momento. Inténtelo de nuevo en un minuto.',
    slowDown: (minutes) =>
      `Atlassian me pide ir más despacio. Inténtelo de nuevo en ${minutes <= 1 ? 'un minuto' : `${minutes} minutos`}.`,
    signInAgain: 'Atlassian ya no acepta su inicio de sesión. Diga «iniciar sesión» para hacerlo de nuevo.',
    missingScope: (scope) =>
      `Para eso me falta un permiso en Atlassian. Dígaselo al administrador de este asistente: ${scope === undefined ? 'falta un ámbito' : `falta el ámbito ${scope}`}.`,
    misconfigured: 'Atlassian no acepta mi configuración. Dígaselo al administrador de este asistente.',
    forbidden: 'No puede hacer eso en este sitio.',
    siteLost: 'Su inicio de sesión ya no da acceso a ese sitio.',
    notFound: 'No lo he encontrado en este sitio. Puede que no exista, o que usted no pueda verlo.',
    conflict: 'Eso ya está hecho.',
    invalid: 'Atlassian no lo aceptó.',
    unknownOutcome:
      'Atlassian no respondió, así que no sé si se hizo. Diga «mis solicitudes» para mirarlo antes de intentarlo de nuevo.',
  },

  find: {
    tellOrChoose: '¿Qué necesita? Dígalo en pocas palabras, o elija.',
    tellOrChooseWho: '¿Qué necesita? Dígalo en pocas palabras, o elija quién puede ayudarle.',
    somethingElse: 'Otra cosa',
    browse: 'Explorar',
    solved: 'Ya está resuelto',
    goOn: 'Continuar',
    noDesk: 'En este sitio no hay ningún centro de servicio que pueda usar. Diga «cambiar de sitio» para probar otro.',
    about: '¿De qué se trata?',
    deskTakesNone: 'Ese centro de servicio no acepta solicitudes suyas.',
    whichKind: '¿Qué tipo de solicitud?',
    nothingFits:
      'No he encontrado nada que encaje con esas palabras. ¿Quién puede ayudarle? Elija, o pruebe otras palabras.',
    which: '¿Cuál de estas es?',
    mayHelp: 'Esto puede ayudarle:',
    mayHelpDidIt: 'Puede que esto ya le ayude. ¿Le ha servido?',
    notSure: 'No estoy seguro de qué encaja con esas palabras. ¿Es esto?',
    noted: 'Tomo nota.',
    closest: 'Elija lo que más se acerque: el centro de servicio aún puede pasarlo a otros. O dígalo con sus palabras.',
    cannotTell:
      'Eso no lo puedo saber. Cuando la solicitud esté creada, podrán responderle las personas del centro de servicio.',
    raise: (name) => `¿Crear la solicitud «${name}»?`,
    commentOn: (key) => `Comentar ${key}`,
    commentAsWritten: (key) => `Comentar ${key} tal como lo ha escrito`,
    commentOrNew: (key) => `¿Lo añado a ${key} como comentario, o es algo nuevo?`,
    commentSure: (key) => `¿Lo añado a ${key} como comentario?`,
    close: (key) => `Cerrar o cancelar ${key}`,
    closeOrNew: '¿Se trata de una solicitud que ha hecho, o de algo nuevo?',
    youWrote: 'Ha escrito',
  },

  create: {
    unfinished: (name) => `Tiene «${name}» sin terminar. ¿Quiere continuar?`,
    unfinishedOthers: 'O elija otra que dejó sin terminar:',
    notNow: 'Ahora no',
    deleteWhich: '¿Cuál quiere que borre?',
    deleteAll: 'Todas',
    nothingLeft: 'No tiene nada a medias.',
    deleted: (names) => `He borrado lo que había dejado a medias: ${names}.`,
    yesGoOn: 'Sí, continuar',
    solved: '¡Bien! Aquí estaré si necesita algo más.',
    sentBefore:
      'Ya he enviado esta solicitud, o estaba a punto. Diga «mis solicitudes» para mirarlo antes de hacerla de nuevo.',
    cancelledKept:
      'De acuerdo, cancelado. Guardo una semana lo que ha escrito: diga «crear solicitud» para seguir con ello.',
    inPortal: (fields, link) =>
      `Hace falta ${fields}, y eso no puedo preguntarlo aquí. Haga la solicitud en el portal: ${link}`,
    leftOut: (fields, link) =>
      `Aquí no puedo preguntar ${fields}, así que queda vacío. Si es importante, haga la solicitud en el portal: ${link}`,
    incomplete: (fields, link) =>
      `No tengo todas las opciones de ${fields}. Si falta la suya, haga la solicitud en el portal: ${link}`,
    formUnreadable: (link) =>
      `No he podido leer el formulario de esta solicitud ahora mismo, y sin él estaría incompleta. Hágala en el portal: ${link}`,
    typeGone: 'Este sitio ya no admite ese tipo de solicitud, o no de su parte.',
    notCreated: 'No se ha creado nada. Lo que escribió se conserva.',
    formChanged:
      'El formulario de esta solicitud ha cambiado entretanto. Lo que escribió se conserva; revíselo otra vez, por favor.',
    youWrote: (words) => `Usted escribió: ${words}`,
    typedSoFar: 'Esto es lo que ha escrito hasta ahora: llévelo allí o cambie una respuesta aquí.',
    review: (name) => `${name}: ¿creo esta solicitud?`,
    create: 'Crear',
    change: 'Modificar',
    share: 'Compartir',
    forSomebody: 'Para otra persona',
    whoElse: '¿Quién más puede seguir esta solicitud?',
    forWhom: '¿Para quién la crea?',
    ownNameOnly: 'Esta solicitud solo se puede crear en su propio nombre.',
    oneFirst: (rest) => `Una cosa tras otra: primero esto, después «${rest}».`,
    thenNext: (rest, command) => `También escribió: «${rest}». Diga «${command}» y seguimos con eso.`,
    anotherNeed: (need) => `¿Empiezo otra solicitud para «${need}»? Esta la guardo.`,
    yesAnother: 'Sí, otra',
    addHere: 'No, añadirlo a esta',
    nobody: 'Nadie',
    files: 'Archivos',
    sharedWith: 'Compartida con',
    for: 'Para',
    created: (key, status) => `He creado ${key}${status && ` (${status})`}.`,
    followHere: (link) => `Sígala aquí: ${link}`,
    isCreated: (name) => `${name}: creada`,
    noAnswer: (name) => `${name}: sin respuesta de Atlassian`,
    show: 'Mostrarla',
  },

  asked: {
    meaning:
      'El centro de servicio lo pregunta para poder ayudar: bastan sus propias palabras, y lo que no es obligatorio puede omitirlo.',
    seen: 'Por ahora, solo usted. Una vez enviada, la ven usted, las personas del centro de servicio y aquellas con quienes se comparta. Si su sitio la muestra también a otras personas de su organización, no lo puedo saber.',
    next: 'No se envía nada antes de que usted la revise por última vez. Después la solicitud llega al centro de servicio, le digo su clave, y allí la leen personas y le responden. Diga «mis solicitudes» en cualquier momento para ver cómo va.',
    duration:
      'Eso no lo puedo saber: depende del centro de servicio. Una vez enviada, diga «mis solicitudes» en cualquier momento para ver cómo va.',
    files: 'Sí: envíelo aquí en el chat, ahora o cuando le pida archivos.',
    later:
      'Hasta que se envíe puede cambiarlo todo. Después no puedo cambiar lo que ha escrito, pero usted puede añadir comentarios y archivos, compartirla y cerrarla donde el centro de servicio lo permita.',
  },

  form: {
    page: (title, number, count) => `${title} (${number} de ${count})`,
    filesNext: 'Podrá añadir archivos en el paso siguiente.',
    notRight: 'Todavía hay algo que corregir en el formulario.',
    next: 'Siguiente',
    fillThisIn: 'Rellene este campo, por favor.',
    keptByNext: 'Lo que escriba aquí se conserva al pulsar «Siguiente».',
    notKept: 'Lo que acaba de escribir en el formulario no está incluido: solo se guarda con «Siguiente».',
    wordsWithCommas: 'Palabras separadas por comas',
    time: 'Hora',
    choose: 'Elegir…',
    left: (title) => `${title}: sin terminar`,
    cancelled: (title) => `${title}: cancelado`,
    fillIn: 'Rellene el formulario y pulse «Siguiente», o diga «cancelar».',
    stillNeeded: (names) => `Todavía falta: ${names}.`,
    putInto: (name) => `Lo he puesto en «${name}».`,
    askDesk: (name) =>
      `Eso no lo puedo saber. ¿Añado su pregunta a «${name}», para las personas del centro de servicio?`,
    yesAskDesk: 'Sí, añadirla',
    shareLater: 'Podrá compartirla al revisarla por última vez, antes de que se envíe.',
    have: (value) => `Valor actual: ${value}\nDiga «ok» para conservarlo.`,
    moreOptions: (count) => `… y ${count} más: indique un nombre.`,
    partHint: 'Hay más: indique una parte del nombre.',
    partOfName: 'Una parte del nombre',
    another: (name) => `${name}: otro (una parte del nombre)`,
    somebodyElse: (name) => `${name}: otra persona (una parte del nombre)`,
    chooseFromList: 'Elija de la lista, por favor.',
    toLeaveOut: 'Diga «omitir» para dejarlo vacío.',
    whichDay: (name) => `${name}: ¿a qué día se refiere?`,
    whichTime: (day) => `${day}: ¿a qué hora?`,
    whichOption: (name) => `${name}: ¿cuál de estas opciones es?`,
    dateHint: 'Una fecha, por ejemplo 31 de diciembre o 2026-12-31.',
    dateTimeHint: 'Una fecha y una hora, por ejemplo 2026-12-31 14:30.',
    timeHint: 'Una hora, por ejemplo 14:30 o 2:30 p. m.',
    numberHint: 'Un número.',
    labelsHint: 'Palabras separadas por comas.',
    optionsHint: 'Responda con números o nombres separados por comas.',
    optionHint: 'Responda con un número o un nombre.',
    otherHint: 'O dígalo con sus propias palabras.',
  },

  search: {
    askForWords: (name) => `${name}: ¿cómo se llama? Basta una parte del nombre.`,
    which: (name, words) => `${name}: ¿cuál es «${words}»?`,
    nothing: (words) => `No he encontrado nada que lleve «${words}» en el nombre.`,
    many: (count) => `Estos son los primeros ${count}; hay más. Otra palabra afinará la búsqueda.`,
    orName: 'O escriba una parte de un nombre.',
    anotherWord: 'Otra palabra',
  },

  files: {
    byClip: (most) =>
      `Elija los archivos con el clip y pulse Enviar. Este chat admite ${most}\u00a0MB como máximo: añada los archivos más grandes en el portal.`,
    goesAlong: (names) => `He recibido ${names}. Se enviará con esta solicitud.`,
    noPlace: 'Este tipo de solicitud no admite archivos aquí: añádalos en el portal cuando esté creada.',
    waits: (names) =>
      `He recibido ${names} y lo guardo durante una hora. ¿De qué se trata? Dígame qué necesita, o «adjuntar KEY-1» con la clave de una solicitud.`,
    attachTo: (names, key) => `¿Adjunto ${names} a ${key}?`,
    yesAttach: 'Sí, adjuntar',
    notTaken:
      'Todavía no he recogido el archivo: envíelo de nuevo cuando le pida archivos o cuando se muestre una solicitud.',
    noFile: 'Eso no era un archivo.',
    have: (names) => `He recibido ${names}.`,
    leftOut: (most, names) => `Como máximo ${counted(most, 'archivo', 'archivos')}: he dejado fuera ${names}.`,
    summary: (text) => `Archivos: ${text}`,
    cancelled: 'Cancelado',
    sendMore: (names) => `Archivos: ${names}. Envíe más, o continúe.`,
    theMost: (names) => `Archivos: ${names}. Es el máximo.`,
    needed: 'Envíeme el archivo aquí. También pueden ser varios, en uno o más mensajes.',
    wanted: '¿Tiene archivos para esto, quizá una captura de pantalla? Envíemelos aquí, en un mensaje o en varios.',
    done: 'Listo',
    none: 'Sin archivos',
    tooLarge: (name) =>
      `«${name}» es demasiado grande: Jira acepta 25\u00a0MB como máximo. Envíe uno más pequeño, o añádalo en el portal.`,
    tooMany: (name) => `Acepto 20 archivos por mensaje: «${name}» era uno de más. Envíelo en otro.`,
    unreachable: (name) => `No pude obtener «${name}» del chat. Envíelo otra vez, por favor.`,
    notAllowed: (name) => `No puedo recoger «${name}» de donde está guardado. Envíelo como un archivo aparte.`,
    noAnswer: 'Atlassian no respondió.',
    notYet: (names) => `Todavía no he recibido ${names}.`,
    noneYet: 'Todavía no hay archivos.',
  },

  list: {
    whichOne: '¿A qué solicitud se refiere?',
    oneByOne: 'Pregunto por cada una por separado.',
    notOfOthers: 'Solo puedo mostrar sus propias solicitudes y las compartidas con usted.',
    words: {
      more: 'Más',
      previous: 'Anteriores',
      open: 'Abiertas',
      closed: 'Cerradas',
      all: 'Todas',
      mine: 'Mías',
      shared: 'Compartidas',
    },
    with: (words) => `Solicitudes con «${words}»`,
    noneWith: (words) => `No he encontrado ninguna solicitud con «${words}».`,
    toApprove: 'Pendientes de su aprobación',
    nothingToApprove: 'Nada espera su aprobación.',
    yours: (status) => `Sus ${kinds[status]}`,
    shared: (status) =>
      `${{ open: 'Solicitudes abiertas', closed: 'Solicitudes cerradas', all: 'Solicitudes' }[status]} compartidas con usted`,
    noneOfYours: (status) => `No tiene ${kinds[status]}.`,
    noneShared: (status) => `No hay ${kinds[status]} compartidas con usted.`,
    sayNumber: 'Diga un número para ver una.',
    orSay: (words) => `O diga ${words}, o palabras que buscar.`,
    raisedBy: (name) => `de ${name}`,
    search: 'Diga una palabra para buscarla en sus solicitudes.',
    approve: (key) => `Aprobar ${key}`,
    decline: (key) => `Rechazar ${key}`,
    waiting: 'Estas le esperan a usted.',
    nothingWaiting: 'Nada le espera.',
    urgencyUnknown: 'Desde aquí no veo cuáles son urgentes. Las que le esperan a usted están primero.',
    allOfThem: 'Esas son todas.',
  },

  request: {
    actions: {
      approve: 'Aprobar',
      decline: 'Rechazar',
      comment: 'Comentar',
      attach: 'Adjuntar archivos',
      move: 'Cambiar estado',
      rate: 'Valorar',
      share: 'Compartir',
      unshare: 'Dejar de compartir',
      mute: 'Silenciar',
      unmute: 'Avisarme',
    },
    canSay: (words) => `Puede decir: ${words}.`,
    status: 'Estado',
    before: 'Antes',
    request: 'Solicitud',
    raised: 'Creada',
    raisedBy: (name) => `por ${name}`,
    sharedWith: 'Compartida con',
    files: 'Archivos',
    moreFiles: (count) => `y ${count} más`,
    approval: 'Aprobación',
    decisions: { pending: 'pendiente', approved: 'aprobada', declined: 'rechazada' },
    notifications: 'Avisos',
    off: 'desactivados',
    muted: (key) => `Ya no recibirá avisos sobre ${key}.`,
    unmuted: (key) => `Volverá a recibir avisos sobre ${key}.`,
    showAgain: (key) => `Mostrar ${key}`,

    nothingToDecide: (key) => `${key} no espera su aprobación.`,
    raisedByWhom: (key, name) => `${key} la creó ${name}.`,
    yoursToDecide: 'Eso lo decide usted: la solicitud dice qué se pide.',
    noApproval: (key, status) => `No veo quién tiene que aprobar ${key}. Su estado es «${status}».`,
    approveQuestion: (key, summary) => `¿Aprobar ${key}: ${summary}?`,
    declineQuestion: (key, summary) => `¿Rechazar ${key}: ${summary}?`,
    yesApprove: 'Sí, aprobar',
    yesDecline: 'Sí, rechazar',
    approved: (key) => `Ha aprobado ${key}.`,
    declined: (key) => `Ha rechazado ${key}.`,
    decidedAlready: (key) => `Ya se ha decidido sobre ${key}.`,
    sayWhy: (key) => `¿Quiere decir por qué? Todos los que ven ${key} podrán leerlo.`,
    noComment: 'Sin comentarios',

    nobodyAnswered: (key, status) => `Todavía nadie ha respondido en ${key}. Su estado es «${status}».`,
    stands: (key, status, since) => `El estado de ${key} es «${status}»${since && ` (desde el ${since})`}.`,
    slaTarget: (name, due) => `Objetivo del centro de servicio, «${name}»: ${due}.`,
    waitsForYou: 'El centro de servicio espera su respuesta.',
    sorry: 'Siento que tenga que esperar.',
    deskKnows: 'Cuándo estará listo solo lo puede decir el centro de servicio.',
    askDesk: (key) => `¿Se lo pregunto en un comentario en ${key}?`,
    yesAskDesk: 'Sí, preguntar',
    commentAdded: (key) => `He añadido su comentario a ${key}.`,
    commentNotAdded: (key) => `Su comentario no se ha añadido a ${key}.`,
    commentEarlier: (key) =>
      `Ya he añadido un mensaje anterior a ${key}. Para añadir también este, diga «comentar ${key}:» y el texto.`,
    commentQuestion: (key) => `¿Qué quiere decir sobre ${key}? O diga «cancelar».`,

    attached: (count, key) => `He adjuntado ${count === 1 ? 'su archivo' : 'sus archivos'} a ${key}.`,

    nothingToMove: (key) => `No puede cambiar nada en el estado de ${key}.`,
    moveQuestion: (key) => `¿Qué hacemos con ${key}?`,
    mayClose: (name, key) => `«${name}» puede cerrar ${key} definitivamente. ¿Lo hago?`,
    yesMove: (name) => `Sí, ${name}`,
    moved: (name, key) => `He aplicado «${name}» a ${key}.`,
    saySomething: (name) => `${name}: ¿quiere decir algo al respecto?`,

    ratings: ['muy insatisfecho', 'insatisfecho', 'neutral', 'satisfecho', 'muy satisfecho'],
    rateLater: (key) => `${key} se podrá valorar cuando esté resuelta.`,
    rateOthers: (key) => `Solo quien creó ${key} puede valorarla.`,
    rateQuestion: (key) => `¿Qué grado de satisfacción tiene con la atención de ${key}?`,
    rateWhy: 'Gracias. ¿Quiere decir por qué?',
    rateWithReason: (key) => `¿Lo envío con su valoración de ${key}, o es algo nuevo?`,
    yesRateWith: 'Enviar con la valoración',
    rated: (key) => `Gracias por valorar ${key}.`,

    sharedWithNobody: (key) => `${key} no está compartida con nadie.`,
    nobodyCalled: (name) => `No conozco a nadie llamado «${name}».`,
    nobodyKnown: 'Solo conozco a personas que ya participaron en sus solicitudes. Compártala en el portal, por favor.',
    unshareQuestion: (key) => `¿Quién debe dejar de seguir ${key}?`,
    shareQuestion: (key) => `¿Quién más puede seguir ${key}?`,
    unshareSure: (name, key) => `${name} ya no verá ${key}. ¿Lo hago?`,
    yesUnshare: 'Sí, dejar de compartir',
    nowShared: (name, key) => `${name} sigue ahora ${key}.`,
    nowUnshared: (name, key) => `${name} ya no sigue ${key}.`,
  },

  tools: {
    addComment: (key) => `¿Añado este comentario a ${key}? Quienes ven ${key} pueden leerlo.`,
    yesAdd: 'Sí, añadirlo',
    comment: 'Comentario',
    move: (name, key) => `«${name}»: ¿lo hago con ${key}?`,
    share: (name, key) => `¿Quiere que ${name} pueda seguir ${key}?`,
    yesShare: 'Sí, compartir',
    lookFirst: 'Entretanto se dijo otra cosa. Primero revise esto otra vez, por favor.',
    tooLate: 'Fue hace demasiado tiempo, así que no he enviado nada. Pídamelo de nuevo, por favor.',
  },

  problems: {
    needed: 'Este campo es obligatorio.',
    oneLine: 'En una sola línea, por favor.',
    tooLong: (most) => `Como máximo ${counted(most, 'carácter', 'caracteres')}, por favor.`,
    number: 'Escriba un número en cifras, por ejemplo 12 o 1.5, sin separadores de millares.',
    date: 'Escriba una fecha, por ejemplo 2026-12-31.',
    dateTime: 'Escriba una fecha y una hora, por ejemplo 2026-12-31 14:30.',
    option: 'Elija una de las opciones.',
    options: 'Elija entre las opciones.',
    person: 'Elija una persona.',
    labels: (most) => `Como máximo ${counted(most, 'etiqueta', 'etiquetas')}, por favor.`,
    label: (most) => `Las etiquetas son palabras sin espacios de ${most} caracteres como máximo.`,
    people: (most) => `Como máximo ${counted(most, 'persona', 'personas')}, por favor.`,
    files: (most) => `Como máximo ${counted(most, 'archivo', 'archivos')}, por favor.`,
    fewFiles: (least) => `Al menos ${counted(least, 'archivo', 'archivos')}, por favor.`,
    fileAgain: 'Envíe el archivo otra vez, por favor.',
    time: 'Escriba una hora como horas:minutos, por ejemplo 14:30.',
    email: 'Escriba una dirección de correo electrónico.',
    url: 'Escriba una dirección web, por ejemplo https://example.com.',
    tooShort: (least) => `Al menos ${counted(least, 'carácter', 'caracteres')}, por favor.`,
    whole: 'Escriba un número entero.',
    tooFewWords: (least) => `Al menos ${counted(least, 'palabra', 'palabras')}, por favor.`,
    tooManyWords: (most) => `Como máximo ${counted(most, 'palabra', 'palabras')}, por favor.`,
    pattern: 'No tiene el formato que se espera aquí.',
    notBelow: (least) => `Indique ${least} o más.`,
    notAbove: (most) => `Indique ${most} o menos.`,
    notBefore: (earliest) => `No antes de ${earliest}, por favor.`,
    notAfter: (latest) => `No después de ${latest}, por favor.`,
    tooFew: (least) => `Elija al menos ${least}.`,
    tooMany: (most) => `Elija como máximo ${most}.`,
    agree: (option) => `Elija «${option}» para continuar.`,
  },
};
