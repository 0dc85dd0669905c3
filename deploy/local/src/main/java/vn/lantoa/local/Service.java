package vn.lantoa.local;

/** The four services. */
enum Service {
    PLAN("plan", 8081),
    CONTENT("content", 8082),
    REPORTING("reporting", 8083),
    NOTIFICATION("notification", 8084);

    private final String title;
    private final int port;

    Service(String title, int port) {
        this.title = title;
        this.port = port;
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
}
