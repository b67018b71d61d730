import { consoleUrl } from '../../atlassian/developerConsole';
import { html } from '../../web/html';
import type { ConfigurationTexts } from './configurationTexts';

export const spanish: ConfigurationTexts = {
  language: 'es',
  locale: 'es',
  isRightToLeft: false,

  shell: {
    configuration: 'Configuración',
    skip: 'Ir al contenido',
    logOut: 'Cerrar sesión',
    marks: { done: 'Hecho', open: 'Pendiente', wrong: 'Por corregir' },
    restart: 'La configuración ha cambiado: reinicie el asistente para que se aplique en el chat.',
    steps: html`Estos pasos conectan el asistente con su Jira. Los tres primeros se hacen en paralelo en la
      <a href="${consoleUrl}">consola de desarrollo</a> de Atlassian.`,
    next: (title) => `Siguiente: ${title}`,
    noSuchPage: 'Esta página no existe',
    all: 'Ver todas las páginas',
    notOurForm: 'Este formulario no es uno de los nuestros',
    notOurFormWhy: 'No se ha hecho nada. Se envió desde otro lugar, o estaba abierto antes de que iniciara sesión.',
    startHere: 'Empezar aquí',
    wentWrong: 'Algo ha ido mal',
    goTo: 'Ir a la configuración',
    testSignInOver: 'Este inicio de sesión de prueba ha caducado',
    notHere: 'No en esta dirección',
    openAt: (address) =>
      html`Abra la página en ${address}, o en la máquina del asistente en localhost. Con cualquier otro nombre, los
      secretos podrían viajar sin cifrar.`,
  },

  logIn: {
    title: 'Iniciar sesión en la configuración',
    password: 'Contraseña',
    passwordNote: html`El ajuste <code>configuration_password</code>.`,
    logIn: 'Iniciar sesión',
    printed:
      'El asistente muestra la dirección de esta página donde se inició, con una clave que sirve una sola vez, durante 15 minutos. Abra esa dirección.',
    printAnother: '¿Ya se ha usado, o es demasiado antigua? Haga que el asistente muestre allí una nueva.',
    print: 'Mostrar una dirección nueva',
    passwordStays: html`Para una contraseña permanente, defina <code>configuration_password</code>.`,
    tooSoon: 'Demasiadas contraseñas incorrectas: esta no se ha comprobado.',
    tryAgain: (seconds) =>
      `Inténtelo de nuevo dentro de ${seconds === 1 ? 'un segundo' : `${seconds} segundos`}. Quien ya tiene la sesión iniciada la conserva.`,
    wrongKey: 'Esta dirección ya no sirve, o nunca sirvió.',
    wrongKeyWhy: 'Cada una sirve una sola vez, durante 15 minutos y hasta que se muestra la siguiente.',
    wrongPassword: 'Esta no es la contraseña.',
    keyPrinted: 'El asistente ha mostrado la dirección donde se inició.',
    keyPrintedNote: 'Lo hace como máximo una vez por minuto.',
  },

  saving: {
    notWritten: (file, error) => `No se puede escribir ${file} (${error}).`,
    unknownError: 'error desconocido',
    setElsewhere: (names) => `Defina ${names} donde su asistente obtiene sus ajustes.`,
    notInForce: (file) => `Guardado en ${file}, pero sin efecto, porque el entorno tiene prioridad.`,
    removeVariables: (names) => `Quite ${names} y reinicie el asistente.`,
    saved: (file) => `Guardado en ${file}.`,
    restart: 'Reinicie el asistente para usarlo en el chat. En «Probar» puede probarlo enseguida.',
    inForce: 'En vigor desde ahora. Las demás instancias lo tendrán tras su próximo inicio.',
    mendFirst: 'Antes corrija esto:',
    nothingSaved: 'No se ha guardado nada.',
  },

  permissions: {
    title: 'Permisos',
    notAsked: 'No se pide un ámbito que el asistente necesita',
    notGranted: 'En el último inicio de sesión se concedió menos de lo pedido',
    granted: 'En el último inicio de sesión se concedió todo lo que se pide',
    unknown: 'Se sabrá tras el primer inicio de sesión',
    intro: html`En la <a href="${consoleUrl}">consola de desarrollo</a> de Atlassian elija su aplicación (o
      <strong>Create</strong>, <strong>OAuth 2.0 integration</strong>) y luego <strong>Permissions</strong>. Añada cada
      API de la lista, pulse <strong>Configure</strong> y marque sus ámbitos.`,
    toTick: 'Ámbitos que marcar',
    columns: ['API', 'Ámbito, según la consola', 'Pedido', 'Concedido la última vez'],
    askedFor: html`«Pedido» es lo que dice <code>jira_oauth2_scope</code>.`,
    grantedLast: (when) => `«Concedido la última vez» es lo que dio Atlassian en el último inicio de sesión: ${when}.`,
    nobodyYet:
      'Nadie ha iniciado sesión desde que se inició el asistente, así que aún no se sabe qué concede Atlassian.',
    difference: 'Diferencia',
    add: 'Añadir a jira_oauth2_scope lo necesario',
    nothingToTick: 'Ninguna: nada que marcar',
    lookForIt: 'Búsquelo en la consola',
    yes: 'Sí',
    no: 'No',
    notKnown: 'No se sabe',
    without: {
      'read:me': 'el asistente no puede saber quién inicia sesión',
      offline_access: 'todos tienen que iniciar sesión de nuevo cada hora',
      'read:servicedesk-request': 'no se puede mostrar ninguna solicitud',
      'write:servicedesk-request': 'no se puede crear ninguna solicitud',
    },
    isNotAsked: (scope, without) =>
      html`${scope} no se pide: ${without}. Añádalo a <code>jira_oauth2_scope</code> y márquelo en la consola.`,
    noRefreshToken: html`<code>offline_access</code> se pide, pero Atlassian no dio ningún token de actualización.`,
    isNotGranted: (scope) =>
      html`${scope} se pide y no se concedió: márquelo en Permissions, y después cierre sesión e iníciela de nuevo.`,
    isNotNeeded: (scope) => html`${scope} se concedió y no se pide; el asistente no lo necesita.`,
    allAsked: html`Se pide todo lo que el asistente necesita. Inicie sesión en <a href="../try-it/">Probar</a> para ver
      qué se concede.`,
    noDifference: 'Ninguna: se pide todo lo necesario y se ha concedido.',
  },

  callback: {
    title: 'URL de retorno',
    notChecked: 'Sin comprobar todavía',
    intro: html`En la consola elija su aplicación, luego <strong>Authorization</strong> y, junto a
      <em>OAuth 2.0 (3LO)</em>, <strong>Configure</strong> o <strong>Add</strong>. Pegue esto como
      <strong>Callback URL</strong>, carácter por carácter, y guarde.`,
    copy: 'Copiar',
    copied: 'Copiado.',
    pressToCopy: 'Pulse Ctrl+C o ⌘C para copiar.',
    local: 'Solo los navegadores de esta máquina llegan a esta dirección. Indique abajo la pública.',
    noSlash: 'No termina en barra: la de la consola tampoco debe terminar en barra.',
    leadsHere: '¿Lleva hasta aquí?',
    how: 'El asistente llama a su propia dirección desde esta máquina y mira si es él mismo quien responde.',
    check: 'Comprobar la dirección',
    another: 'Otra dirección',
    where: 'Dónde se accede al asistente',
    whereNote: (file) =>
      html`Esquema y host, como https://bot.example.com, con una ruta si comparte el host con otros. Se escribe en
      ${file}.`,
    save: 'Guardar la dirección',
    writeSo: 'Escriba la dirección así: https://bot.example.com',
    notUsable: 'Esta dirección no se puede usar.',
    here: 'La URL de retorno lleva a este asistente.',
    elsewhere: 'La URL de retorno no lleva a este asistente.',
    maybeOther: 'En la URL de retorno responde un asistente, pero puede que no sea este.',
    maybeOtherWhy:
      'Respondió otra instancia, o el proxy no transmite /configuration/. Si así lo quiere, todo está bien.',
  },

  credentials: {
    title: 'ID de cliente y secreto',
    none: 'Ninguno todavía: el emulador sustituye a Atlassian',
    notChecked: 'Guardados, sin comprobar todavía',
    restart: 'Correctos; hay que reiniciar el asistente',
    known: 'Atlassian los conoce',
    intro: html`En la consola elija su aplicación y luego <strong>Settings</strong>. Copie de allí
      <strong>Client ID</strong> y <strong>Secret</strong>.`,
    noneYet: 'Todavía no hay ninguno.',
    saved: (ending, where) => html`Guardados: un ID de cliente que termina en ${ending}, con su secreto (${where}).`,
    check: 'Comprobar los guardados',
    enter: 'Introducirlos',
    enterOthers: 'Introducir otros',
    clientId: 'ID de cliente',
    secret: 'Secreto',
    secretNote: (file) => html`Se comprueba con Atlassian, se escribe en ${file} y no vuelve a mostrarse.`,
    checkAndSave: 'Comprobar y guardar',
    noneToCheck: 'No hay ninguno que comprobar.',
    enterBoth: 'Introduzca ambos, el ID de cliente y el secreto.',
    badId: 'Este ID de cliente no se puede aceptar.',
    badSecret: 'Este secreto no se puede aceptar.',
    isKnown: 'Atlassian conoce este ID de cliente y su secreto.',
    knows: (saved) => `Atlassian los conoce. ${saved}`,
    refused: 'Atlassian rechaza el ID de cliente o el secreto.',
    copyAgain: 'Copie de nuevo ambos de la consola, Settings.',
    formerKept: (where) =>
      html`Se conserva junto a él el secreto anterior (${where}). Se usa allí donde Atlassian rechaza el nuevo.`,
    dropFormer: 'Quitar el secreto anterior',
    formerStays: 'El secreto anterior se conserva: Atlassian no confirma que acepte el nuevo.',
    formerIsKept:
      'Atlassian acepta también el secreto anterior: se conserva. Cuando todas las instancias tengan el nuevo, revóquelo en la consola y quítelo aquí.',
    formerRefused: 'El secreto anterior ya no se acepta: quítelo.',
    formerAlone: 'Atlassian acepta solo el secreto anterior y rechaza el nuevo.',
    formerAloneWhat: 'Los inicios de sesión siguen con el anterior. Copie de nuevo el nuevo.',
    notAtlassian: 'Lo que responde en jira_oauth2_auth_url no es Atlassian.',
    removeSetting: 'Quite ese ajuste.',
    unchecked: (said) => `No se han podido comprobar: la respuesta de Atlassian no es concluyente (${said}).`,
  },

  tryIt: {
    title: 'Probar',
    notTried: 'Sin probar todavía',
    works: 'Funciona.',
    intro: 'Inicie sesión con su propia cuenta de Atlassian, como lo harán sus usuarios desde el chat.',
    triesSaved: 'Se prueban los ajustes guardados; el chat los usará tras el próximo inicio.',
    signIn: 'Iniciar sesión en Atlassian',
    again: 'Iniciar sesión de nuevo',
    note: 'Volverá a esta página. Lo que permita se usa para mirar una sola vez; después se descartan los tokens y ningún chat queda con la sesión iniciada.',
    orChat: 'O chatee con él como sus usuarios, con el ID de cliente en vigor:',
    openChat: 'Abrir el cliente de chat',
    changed: 'La URL de retorno ha cambiado: reinicie primero el asistente.',
    atOther: (callback, here, address) =>
      html`Atlassian le devuelve a ${callback}, y tiene la sesión iniciada en ${here}: inicie sesión en ${address} para
      probarlo.`,
    ifNot: 'Si Atlassian no le deja pasar',
    hints: [
      html`«redirect_uri is not registered»: compare la <a href="../callback-url/">URL de retorno</a> carácter por
        carácter.`,
      html`«Your site admin must authorize this app»: un administrador del sitio tiene que permitir las aplicaciones
      instaladas por usuarios.`,
      html`Funciona para usted y para nadie más: active el uso compartido, en <strong>Distribution</strong> en la
        consola.`,
      html`Los clientes que solo usan el portal no pueden iniciar sesión en aplicaciones; siguen usando el portal de
      clientes.`,
    ],
    noUserName: 'En el perfil falta el atributo del nombre de usuario',
    lessGranted: 'Se concedió menos de lo pedido',
    noSite: 'Ningún sitio con Jira Service Management',
    desksUnread: 'No se pueden leer los centros de servicio de un sitio',
    declined: 'Rechazó el acceso en Atlassian.',
    requestRefused: 'Atlassian rechazó la petición: compare el ID de cliente, la URL de retorno y los ámbitos.',
    result: 'Resultado',
    account: 'Cuenta',
    userName: (attribute) => html`Nombre de usuario, según ${attribute}`,
    profileLacksIt: 'El perfil no lo contiene.',
    sites: 'Sitios y centros de servicio',
    noSites: 'Ninguno. Inicie sesión con la cuenta que usa en el trabajo.',
    noDesk: 'ningún centro de servicio que pueda usar',
    noServiceManagement: 'sin Jira Service Management, o sus ámbitos no están concedidos allí',
    scopes: 'Ámbitos concedidos',
    notSaid: 'Atlassian no lo dijo.',
    withheld: 'No concedidos:',
    errors: {
      own: 'Algo ha ido mal aquí.',
      misconfigured: 'Atlassian rechaza el ID de cliente, el secreto o la URL de retorno.',
      codeRefused: 'Atlassian no acepta el código que dio: tardó demasiado, o la URL de retorno es distinta.',
      missingScope: 'Falta un ámbito: márquelo en Permissions. Si están todos marcados, añada también read:jira-work.',
      forbidden: (status) => `Atlassian no lo permite (HTTP ${status}): ¿está añadida la API en Permissions?`,
      rateLimited: 'Atlassian ha recibido demasiadas peticiones: espere unos minutos.',
      unavailable: (status) =>
        `Atlassian no dio una respuesta útil${status === undefined ? '' : ` (HTTP ${status})`}: inténtelo más tarde.`,
    },
  },

  applications: {
    title: 'Aplicaciones',
    intro:
      'Una aplicación es un bot, algunos de sus canales o ambas cosas. Cada una ofrece a sus usuarios los inicios de sesión que elija aquí: si hay varios, eligen uno; si no hay ninguno, nadie puede iniciar sesión. Lo que guarde vale desde el próximo mensaje.',
    another: 'Otra aplicación',
    remove: (name) => `Quitar ${name}`,
    add: 'Añadir una aplicación',
    modify: (name) => `Modificar ${name}`,
    name: 'Nombre',
    nameNote: 'Solo para esta lista.',
    botId: 'ID del bot',
    botIdNote: 'El ID de aplicación de Microsoft; vacío para cualquiera.',
    channels: 'Canales',
    channelsNote: 'Por ejemplo msteams, webchat; vacío para cualquiera.',
    logIn: (number) => `Inicio de sesión ${number}`,
    save: 'Guardar',
    connection: 'Conexión OAuth, para la de Azure Bot',
    kinds: { none: 'Ninguno', jira: 'Iniciar sesión con Jira (Cloud)', azure: 'Conexión OAuth de Azure Bot' },
    saved: (name) => `Guardado: ${name}. Vale desde el próximo mensaje.`,
    lookAtMarked: 'Todavía no se ha guardado nada: revise lo que está marcado.',
    goneMeanwhile: 'Alguien ha quitado esta aplicación mientras tanto. Guarde de nuevo para volver a crearla.',
    savedMeanwhile:
      'Otra persona ha guardado esta aplicación mientras tanto. Guarde de nuevo para poner la suya en su lugar.',
    removed: 'La aplicación se ha quitado.',
    changedMeanwhile: 'Otra persona ha cambiado o quitado esta aplicación mientras tanto: vuelva a mirar.',
    where: (bot, channels) =>
      `Para ${bot === undefined ? 'cualquier bot' : `el bot ${bot}`} en ${channels ?? 'cualquier canal'}`,
    connectionOf: (name) => `Conexión OAuth ${name}`,
    noLogIn: 'Ningún inicio de sesión',
    faults: {
      noName: 'Una aplicación necesita un nombre.',
      longName: (most) => `El nombre es demasiado largo: ${most} caracteres como máximo.`,
      nameTaken: 'Ya hay una aplicación con ese nombre.',
      tooMany: (most) => `Ya hay ${most} aplicaciones.`,
      badBotId: 'Esto no es un ID de bot: solo letras, cifras y . : @ _ -',
      badChannel: 'Los canales se indican por su ID, como msteams o webchat.',
      tooManyChannels: (most) => `Caben ${most} canales como máximo.`,
      sameChats: (name) => `La aplicación «${name}» es para el mismo bot y canal.`,
      tooManyLogIns: (most) => `Caben ${most} inicios de sesión como máximo.`,
      twice: 'Un inicio de sesión aparece dos veces.',
      noConnection: 'La conexión OAuth de Azure Bot necesita su nombre, tal como figura en el portal de Azure.',
    },
  },

  users: {
    title: 'Usuarios',
    statuses: { waiting: 'En espera', registered: 'Registrado', blocked: 'Bloqueado' },
    counts: (waiting, registered, blocked) =>
      `En espera: ${waiting}; registrados: ${registered}; bloqueados: ${blocked}.`,
    knownBy: (attribute) =>
      html`Los usuarios se distinguen por <code>jira_oauth2_user_name_attribute</code>, que es ${attribute}.`,
    whoMay: 'Quién puede iniciar sesión',
    open: 'Quien inicia sesión queda registrado',
    registeredOnly: 'Solo quienes están registrados',
    domains: 'Y quien tenga una dirección de correo de estos dominios',
    domainsNote: 'Separados por espacios. Vale la dirección que indica Atlassian al iniciar sesión.',
    saveWho: 'Guardar quién puede iniciar sesión',
    noDomains: 'No son dominios como northwind.com separados por espacios. No se ha guardado nada.',
    nobodyRegistered: 'Todavía no hay nadie registrado: nadie puede iniciar sesión.',
    registerOther: 'Registrar o bloquear a alguien que aún no está aquí',
    userName: 'Nombre de usuario',
    registerList: 'Registrar una lista',
    names: 'Nombres, uno por línea',
    registerAll: 'Registrarlos todos',
    hereTheyAre: 'Aquí están.',
    all: 'Todos',
    nameHas: 'El nombre contiene',
    which: 'Cuáles',
    look: 'Buscar',
    nobody: 'Nadie.',
    nobodyOnPage: 'Nadie en esta página.',
    columns: ['Usuario', 'Estado', 'Desde', 'Último uso', 'Chats', 'Acciones'],
    notSeen: '(sin ver todavía)',
    never: 'nunca',
    actions: {
      register: 'Registrar',
      block: 'Bloquear para siempre',
      'sign-out': 'Cerrar sesión',
      remove: 'Borrar (podrá volver a entrar)',
    },
    actOn: (action, name) => `${action}: ${name}`,
    ask: (action) => `¿${action}?`,
    notes: {
      block:
        'Cierra la sesión en todas partes y rechaza a la persona desde ahora, hasta que vuelva a registrarla. Lo guardado se conserva.',
      remove:
        'Cierra la sesión en todas partes y elimina lo guardado. No se puede deshacer, y la persona puede volver a iniciar sesión: para dejar fuera a alguien, bloquéelo para siempre.',
    },
    saveStored: 'Descargar lo guardado',
    saveStoredOf: (name) => `Descargar lo guardado: ${name}`,
    page: (page, pages) => `Página ${page} de ${pages}`,
    back: 'Anterior',
    on: 'Siguiente',
    oneALine: 'Un nombre de usuario por línea.',
    otherAttribute: (attribute, name) =>
      `No se ha hecho nada: los usuarios se conocen por ${attribute}, y ${name} no lo es.`,
    lineTooLong: 'No se ha hecho nada: una línea es más larga de lo que puede ser un nombre de usuario.',
    registeredSoFar: (done, all, before) =>
      `Registrados hasta ahora: ${done} de ${all}, hasta el anterior a ${before}.`,
    areRegistered: (count) => (count === 1 ? 'Se ha registrado uno.' : `Se han registrado ${count}.`),
    noName: 'No se ha hecho nada: introduzca el nombre del usuario.',
    whatName: 'El valor del campo del perfil que distingue a los usuarios, 254 caracteres como máximo.',
    full: 'No hay sitio para otro usuario: quite a algunos que ya no hagan falta.',
    registered: (name) => `${name} queda registrado y puede iniciar sesión.`,
    blocked: (name) => `${name} queda bloqueado y sin sesión en todas partes.`,
    signedOut: (name, chats) =>
      chats === 0
        ? `${name} no tenía ninguna sesión iniciada.`
        : `Se ha cerrado la sesión de ${name} en ${chats === 1 ? 'un chat' : `${chats} chats`}.`,
    removed: (name) => `${name} queda sin sesión en todas partes y eliminado.`,
    unknown: (name) => `No hay ningún usuario ${name}.`,
  },

  audit: {
    title: 'Registro',
    intro:
      'Inicios de sesión y rechazos, qué se escribió en Atlassian y para quién, y qué hicieron los administradores. Nada de lo escrito. Se conserva 90 días.',
    save: 'Descargarlo todo',
    saveNote: 'Un archivo con un suceso por línea.',
    nothing: 'Nada todavía.',
    newest: (count) => `Los más recientes: ${count}`,
    columns: ['Cuándo (UTC)', 'Quién', 'Qué', 'Resultado', 'Lo que dijo Atlassian'],
    acts: {
      signIn: 'Inicio de sesión',
      signOut: 'Cierre de sesión',
      grantEnded: 'Acceso terminado por Atlassian',
      write: 'Escrito',
      call: 'Llamada',
      administration: 'Administración',
    },
    notKnown: 'No se sabe',
    asTheChatSays: (name) => `${name}, según el chat`,
    forWhom: (name) => `para ${name}`,
    missing: (scopes) => `falta: ${scopes}`,
    done: 'Hecho',
    refused: 'Rechazado',
  },

  checks: {
    title: 'Comprobaciones',
    statuses: { ok: 'Bien', warning: 'Revisar', problem: 'Por corregir', notChecked: 'Sin comprobar' },
    intro: html`Revisa toda la instalación de una vez, como <code>npm run doctor</code> en el terminal. Consulta los
      hosts de Atlassian y no cambia nada.`,
    run: 'Comprobarlo todo',
    found: 'Resultados',
    columns: ['Qué', 'Estado', 'Lo encontrado, y qué hacer'],
    inEnglish: 'Como allí, lo encontrado está en inglés.',
    toMend: (count) => (count === 1 ? 'Una cosa por corregir.' : `${count} cosas por corregir.`),
    nothing: 'Nada por corregir.',
    toLookAt: (count) => (count === 1 ? 'Una cosa por revisar.' : `${count} cosas por revisar.`),
    nothingButUnchecked: (count) =>
      `No se ha encontrado nada por corregir, pero ${count === 1 ? '1 cosa que podía comprobarse no se comprobó' : `${count} cosas que podían comprobarse no se comprobaron`}.`,
  },
};
