/** West, south, east and north in degrees. East may exceed 180, so that it is always greater than west. */
type Bounds = readonly [west: number, south: number, east: number, north: number]

/**
 * What maps of the UN regions and subregions show: where most of their people live, rather than their farthest islands
 * and the Arctic. Areas that are not listed are fitted to the shapes of their countries.
 */
export const regionBounds: Readonly<Record<string, Bounds>> = {
  africa: [-18, -35, 52, 37.5],
  americas: [-140, -55, -35, 68],
  asia: [27, -10, 145, 54],
  europe: [-23, 35, 50, 70.5],
  oceania: [113, -47, 206, 18],
  'northern-africa': [-17, 9, 38, 37.5],
  'sub-saharan-africa': [-18, -35, 52, 23],
  'latin-america-and-the-caribbean': [-117, -55, -35, 32],
  'northern-america': [-165, 25, -54, 72],
  'central-asia': [47, 35.5, 87, 55],
  'eastern-asia': [74, 19, 145, 53],
  'south-eastern-asia': [93, -10.5, 141, 28],
  'southern-asia': [44, 2, 97, 39.5],
  'western-asia': [26, 12.5, 60, 43.5],
  'eastern-europe': [12.5, 42, 58, 68],
  'northern-europe': [-24, 50, 31.5, 71],
  'southern-europe': [-9.5, 35, 29.5, 47],
  'western-europe': [-5, 42, 17, 55],
  'australia-and-new-zealand': [113, -47, 179, -10],
  melanesia: [131, -22.5, 180, 0],
  micronesia: [131, -3, 177, 20],
  polynesia: [173, -27, 229, 0],
}
