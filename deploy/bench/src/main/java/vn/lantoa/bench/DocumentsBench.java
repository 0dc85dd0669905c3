package vn.lantoa.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.ThreadLocalRandom;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Documents in and out, timed over HTTP: the demonstration's plan, and one of about 200 pages. The
 * local system gives plan-service 256 MB of heap.
 */
final class DocumentsBench {

    private static final int SMALL = 50;
    private static final int LARGE = 10;
    private static final int WARM_UP = 20;

    /** So many bullets of some 45 words fill about 200 pages. */
    private static final int BULLETS = 1800;

    private static final Path DOCUMENT =
            Path.of("deploy/local/src/main/resources/demo/ke-hoach-2023.md");
    private static final String NUMBER = "1406/KH-SNgV";

    private final Target target;
    private final String focal;
    private final int first = ThreadLocalRandom.current().nextInt(100_000, 900_000);
    private int used;

    DocumentsBench(Target target) throws IOException, InterruptedException {
        this.target = target;
        this.focal = target.token("focal");
    }

    void run(Path repository) throws IOException, InterruptedException {
        String plan = Files.readString(repository.resolve(DOCUMENT));
        target.post(
                focal,
                target.plan() + "/letterheads",
                "{\"from\": \"2021-01-01\", \"superior\": \"UBND TỈNH\", \"office\": \"SỞ NGOẠI VỤ\"}");
        measure("the demonstration's plan", plan, SMALL);
        measure("about 200 pages", longer(plan), LARGE);
    }

    private static String longer(String plan) {
        StringBuilder bullets = new StringBuilder("**III. NHIỆM VỤ CỤ THỂ**\n\n");
        for (int i = 1; i <= BULLETS; i++) {
            bullets.append("- Nhiệm vụ %d: tuyên truyền kết quả cải cách hành chính; ".formatted(i))
                    .append("Văn phòng Sở chủ trì, phối hợp với các phòng, đơn vị trực thuộc; ")
                    .append("hoàn thành trước ngày 15 hằng tháng, báo cáo lãnh đạo Sở theo quy ")
                    .append("định tại Nghị quyết số 76/NQ-CP ngày 15/7/2021 của Chính phủ.\n\n");
        }
        return plan.replace("**III. KINH PHÍ**", bullets + "**IV. KINH PHÍ**")
                .replace("**IV. TỔ CHỨC", "**V. TỔ CHỨC");
    }

    private void measure(String name, String plan, int times)
            throws IOException, InterruptedException {
        int warmUp = Math.min(WARM_UP, times / 2);
        double[] in = new double[warmUp + times];
        double[] found = new double[in.length];
        double[] out = new double[in.length];
        double[] back = new double[in.length];
        for (int i = 0; i < in.length; i++) {
            byte[] text = plan.replace(NUMBER, number()).getBytes(StandardCharsets.UTF_8);
            long start = System.nanoTime();
            String id = target.upload(focal, target.plan() + "/plans/import", text);
            in[i] = since(start);
            String address = target.plan() + "/plans/" + id;
            start = System.nanoTime();
            target.get(focal, address + "/format-findings");
            found[i] = since(start);
            target.post(
                    focal,
                    address + "/signature",
                    "{\"authority\": \"OWN\", \"title\": \"GIÁM ĐỐC\"}");
            start = System.nanoTime();
            byte[] docx = target.download(focal, address + "/document.docx");
            out[i] = since(start);
            byte[] other = renumbered(docx);
            start = System.nanoTime();
            target.upload(focal, target.plan() + "/plans/import", other);
            back[i] = since(start);
        }
        Percentiles.after(warmUp, in).print(name + ": text in");
        Percentiles.after(warmUp, found).print(name + ": findings");
        Percentiles.after(warmUp, out).print(name + ": .docx out");
        Percentiles.after(warmUp, back).print(name + ": .docx in");
    }

    private String number() {
        return (first + used++) + "/KH-SNgV";
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e6;
    }

    /** Another number, for a number belongs to one plan. */
    private byte[] renumbered(byte[] docx) throws IOException {
        String other = number();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(docx));
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] part = in.readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(
                        entry.getName().equals("word/document.xml")
                                ? new String(part, StandardCharsets.UTF_8)
                                        .replaceFirst("\\d+/KH-SNgV", other)
                                        .getBytes(StandardCharsets.UTF_8)
                                : part);
                out.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
