package bo.comteco.postventa.adapter.documents;

import java.io.IOException;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSInputStream;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.filter.DecodeOptions;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadView;
import org.apache.pdfbox.pdfparser.PDFParser;

/**
 * Parses a PDF as PDFBox does, and asks {@link Unpacking} before any stream is unpacked. What a stream is, where it
 * begins, how it is packed and encrypted is thus what the parser takes it for, and no other reading of the same bytes.
 */
final class MeasuredParser extends PDFParser {

    MeasuredParser(byte[] pdf, Unpacking unpacking) throws IOException {
        super(new RandomAccessReadBuffer(pdf));
        // The parser, and the one that it calls for what is damaged, have all streams made by their document.
        document = new Document(this, unpacking);
    }

    private static final class Document extends COSDocument {

        private final ICOSParser parser;
        private final Unpacking unpacking;

        Document(ICOSParser parser, Unpacking unpacking) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.parser = parser;
            this.unpacking = unpacking;
        }

        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long from, long length) throws IOException {
            var stream = new Stream(parser.createRandomAccessReadView(from, length), unpacking);
            dictionary.forEach(stream::setItem);
            stream.setKey(dictionary.getKey());
            return stream;
        }
    }

    private static final class Stream extends COSStream {

        private final Unpacking unpacking;

        Stream(RandomAccessReadView content, Unpacking unpacking) throws IOException {
            super(IOUtils.createMemoryOnlyStreamCache().create(), content);
            this.unpacking = unpacking;
        }

        @Override
        public COSInputStream createInputStream(DecodeOptions options) throws IOException {
            unpacking.admit(this);
            return super.createInputStream(options);
        }

        @Override
        public RandomAccessRead createView() throws IOException {
            unpacking.admit(this);
            return super.createView();
        }
    }
}
