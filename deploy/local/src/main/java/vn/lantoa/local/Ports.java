package vn.lantoa.local;

/** The ports of the system, all on loopback: they move together with the front door's. */
record Ports(int base) {
    static final int DEFAULT_BASE = 8080;
    private static final int SECOND_INSTANCE = 100;
    private static final int LOWEST = 1024;
    private static final int HIGHEST = 65_535;

    Ports {
        int highestBase = HIGHEST - (27_017 - DEFAULT_BASE);
        if (base < LOWEST || base > highestBase) {
            throw new CannotStart(
                    "--port-base must be between %d and %d, not %d."
                            .formatted(LOWEST, highestBase, base));
        }
    }

    int of(Service service, int instance) {
        return moved(service.port()) + (instance - 1) * SECOND_INSTANCE;
    }

    int frontDoor() {
        return moved(8080);
    }

    int identity() {
        return moved(8090);
    }

    int kafka() {
        return moved(9092);
    }

    int kafkaController() {
        return moved(9093);
    }

    int store() {
        return moved(27_017);
    }

    private int moved(int port) {
        return port - DEFAULT_BASE + base;
    }
}
