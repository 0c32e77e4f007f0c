import { copyServices } from "wainwright/electron-after-pack";

export default copyServices({
  from: "services/{arch}",
  to: "services",
  services: ["kt_service", "print_service", "tts_service"],
});
