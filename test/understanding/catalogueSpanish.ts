import type { CatalogueType } from './catalogueType';

/** The desks of an invented small company that writes Spanish: IT, personnel and premises. */
export const catalogueSpanish: readonly CatalogueType[] = [
  type(
    'equipo',
    'Informática',
    'Avería o lentitud del equipo',
    'Ordenador o portátil: no funciona, va lento, pantalla rota.',
  ),
  type(
    'material',
    'Informática',
    'Pedido de material informático',
    'Monitores, teclados, ratones, auriculares y ordenadores.',
  ),
  type('cuentas', 'Informática', 'Contraseñas y cuentas', 'Cuenta bloqueada, contraseña olvidada, alta de usuarios.'),
  type('programas', 'Informática', 'Instalación de programas', 'Programas y licencias que no están en el catálogo.'),
  type('impresora', 'Informática', 'Impresoras y fotocopiadoras', 'Atascos, tóner, escaneo.'),
  type('red', 'Informática', 'Red, wifi y VPN', 'Conexión lenta, cortada o imposible.'),
  type('vacaciones', 'Recursos Humanos', 'Solicitud de vacaciones', 'Vacaciones, asuntos propios, permiso sin sueldo.'),
  type('baja', 'Recursos Humanos', 'Comunicar una baja médica', 'Desde el primer día, con el justificante del médico.'),
  type('nomina', 'Recursos Humanos', 'Duda sobre la nómina', 'Recibo de salario, pagas extra, retenciones.'),
  type('certificado', 'Recursos Humanos', 'Certificado de trabajo', 'Para un banco, un casero o la administración.'),
  type('alta', 'Recursos Humanos', 'Incorporación de un empleado', 'Mesa, cuentas y equipo para el primer día.'),
  type('formacion', 'Recursos Humanos', 'Solicitud de formación', 'Cursos, idiomas, certificaciones.'),
  type('gastos', 'Recursos Humanos', 'Reembolso de gastos', 'Comidas, taxis y compras, con sus recibos.'),
  type('viaje', 'Servicios generales', 'Reserva de un viaje', 'Tren, avión, hotel.'),
  type('acceso', 'Servicios generales', 'Tarjeta y acceso al edificio', 'Pérdida, fallos, nuevas puertas.'),
  type('edificio', 'Servicios generales', 'Problema en el edificio', 'Calefacción, luz, agua, ascensor.'),
  type('sala', 'Servicios generales', 'Reservar una sala', 'Con café o comida si hace falta.'),
  type('otra', 'Servicios generales', 'Otra solicitud', 'Todo lo que no cabe en otro sitio.'),
];

function type(id: string, desk: string, name: string, description: string): CatalogueType {
  return { id, name, description, helpText: '', group: desk, desk, fields: [] };
}
