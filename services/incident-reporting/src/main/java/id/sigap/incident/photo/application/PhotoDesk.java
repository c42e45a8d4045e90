package id.sigap.incident.photo.application;

import id.sigap.incident.model.Photo;
import id.sigap.incident.photo.application.PhotoFiles.Size;
import id.sigap.incident.report.application.ReportPhotos;
import id.sigap.kit.World;
import id.sigap.kit.web.Caller;

/** What those who may read a report's words do with its pictures. */
public final class PhotoDesk {

    private final ReportPhotos reports;
    private final PhotoFiles files;

    public PhotoDesk(ReportPhotos reports, PhotoFiles files) {
        this.reports = reports;
        this.files = files;
    }

    public ReportPhotos.Album list(World world, String reportId, Caller caller) {
        return reports.toLookAt(world, reportId, caller);
    }

    /** The picture, once it is on the record that the caller looks at it. A hidden one is shown to nobody. */
    public byte[] picture(World world, String reportId, String photoId, Size size, Caller caller) {
        Photo photo = reports.toLookAt(world, reportId, caller).photo(photoId).filter(Photo::isVisible).orElseThrow(ReportPhotos::noPhoto);
        byte[] bytes = files.read(PhotoFiles.fileOf(reportId, photoId, photo.digest()), size).orElseThrow(ReportPhotos::noPhoto);
        reports.reveal(world, reportId, photoId, caller);
        return bytes;
    }

    public Photo hide(World world, String reportId, String photoId, String reason, Caller caller) {
        return reports.hide(world, reportId, photoId, reason, caller);
    }

    public Photo restore(World world, String reportId, String photoId, Caller caller) {
        return reports.restore(world, reportId, photoId, caller);
    }
}
