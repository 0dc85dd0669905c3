package vn.lantoa.local;

/** The four services. */
enum Service {
    PLAN("plan", 8081, 256),
    CONTENT("content", 8082, 160),
    REPORTING("reporting", 8083, 160),
    NOTIFICATION("notification", 8084, 160);

    private final String title;
    private final int port;
    private final int heapMiB;

    Service(String title, int port, int heapMiB) {
        this.title = title;
        this.port = port;
        this.heapMiB = heapMiB;
    }

    String module() {
        return title + "-service";
    }

    /** {@code plan}, and {@code plan-2} for its second instance. */
    String name(int instance) {
        return instance == 1 ? title : title + "-" + instance;
    }

    int port() {
        return port;
    }

    /** What it needs at most; plan-service reads whole documents. */
    int heapMiB() {
        return heapMiB;
    }
}
