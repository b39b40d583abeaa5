import { Screen } from '../parts/screen.tsx'

export function NotFound() {
  return <Screen title="Nothing here">There is no screen at this address. Choose one from the menu.</Screen>
}
